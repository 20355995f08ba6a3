package caseclock.command.intake.census.xml;

import caseclock.command.intake.ShownText;
import caseclock.command.intake.UnreadableFile;
import java.io.InputStream;
import java.util.Optional;

/** Reads a children in need census in one pass and gives its children one at a time, whatever the census year and the order of its elements. */
public final class CensusReader implements AutoCloseable {

    private final XmlCursor cursor;
    private final CensusHeader header;
    private final LeftAside leftAside = new LeftAside();
    private int row;
    private boolean amongChildren;
    private boolean finished;

    private CensusReader(XmlCursor cursor) throws UnreadableFile {
        this.cursor = cursor;
        enterMessage();
        this.header = findHeader();
    }

    /** Reads as far as the header. */
    public static CensusReader open(InputStream file) throws UnreadableFile {
        return new CensusReader(new XmlCursor(file));
    }

    public CensusHeader header() {
        return header;
    }

    /** What was read over so far because CaseClock has no use for it. */
    public LeftAside leftAside() {
        return leftAside;
    }

    /** The next child, or nothing after the last. */
    public Optional<CensusChild> next() throws UnreadableFile {
        while (amongChildren || !finished && enterChildren()) {
            while (cursor.intoNext()) {
                if (cursor.name().equals("Child")) {
                    return Optional.of(child());
                }
                leaveAside();
            }
            amongChildren = false;
        }
        return Optional.empty();
    }

    private CensusChild child() throws UnreadableFile {
        row++;
        cursor.startCounting();
        return new CensusChild(row, group(CensusPart.CHILD));
    }

    private CensusGroup group(CensusPart part) throws UnreadableFile {
        var group = new CensusGroup();
        fill(group, part);
        return group;
    }

    private void fill(CensusGroup group, CensusPart part) throws UnreadableFile {
        while (cursor.intoNext()) {
            String name = cursor.name();
            var inner = part.part(name);
            if (inner.isPresent()) {
                group.add(inner.get(), group(inner.get()));
            } else if (part.takes(name)) {
                group.add(name, cursor.text());
            } else if (part.wraps(name)) {
                fill(group, part);
            } else if (part.readsOver(name)) {
                cursor.skip();
            } else {
                leaveAside();
            }
        }
    }

    private void enterMessage() throws UnreadableFile {
        cursor.intoNext();
        if (!cursor.name().equals("Message")) {
            throw cursor.refused("This is no children in need census: its first element is “"
                    + ShownText.of(cursor.name()) + "”, and a census begins with “Message”.");
        }
    }

    private CensusHeader findHeader() throws UnreadableFile {
        while (cursor.intoNext()) {
            String name = cursor.name();
            if (name.equals("Header")) {
                return CensusHeader.read(cursor);
            }
            if (name.equals("Children")) {
                break;
            }
            leaveAside();
        }
        throw cursor.refused(
                "The file has no Header before its Children. A census begins with a Header that says which "
                        + "council it is from.");
    }

    /** Goes on to the (next) list of children; at the end of the file makes sure that nothing follows. */
    private boolean enterChildren() throws UnreadableFile {
        while (cursor.intoNext()) {
            if (cursor.name().equals("Children")) {
                amongChildren = true;
                return true;
            }
            leaveAside();
        }
        finished = true;
        return cursor.intoNext();
    }

    private void leaveAside() throws UnreadableFile {
        leftAside.count(cursor.name());
        cursor.skip();
    }

    @Override
    public void close() {
        cursor.close();
    }
}
