package caseclock.command.intake.census.xml;

import javax.xml.stream.Location;

/** The place before the first character, for a file that cannot be read at all. */
enum Start implements Location {
    OF_FILE;

    @Override
    public int getLineNumber() {
        return 1;
    }

    @Override
    public int getColumnNumber() {
        return 1;
    }

    @Override
    public int getCharacterOffset() {
        return 0;
    }

    @Override
    public String getPublicId() {
        return "";
    }

    @Override
    public String getSystemId() {
        return "";
    }
}
