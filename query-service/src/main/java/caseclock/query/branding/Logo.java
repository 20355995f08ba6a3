package caseclock.query.branding;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;

/** A council's logo: a small SVG or PNG file of which nothing is fetched from elsewhere and nothing runs. */
public final class Logo {

    static final int LONGEST = 100 * 1024;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] content;
    private final Kind kind;

    /** Known by what a file holds, whatever it is called. */
    enum Kind {
        SVG("logo.svg", "image/svg+xml"),
        PNG("logo.png", "image/png");

        private final String file;
        private final String type;

        Kind(String file, String type) {
            this.file = file;
            this.type = type;
        }
    }

    private Logo(byte[] content, Kind kind) {
        this.content = content;
        this.kind = kind;
    }

    /** @throws IllegalArgumentException with a sentence that says what would be right */
    public static Logo read(String path) {
        var content = content(path);
        if (Arrays.equals(content, 0, Math.min(content.length, PNG.length), PNG, 0, PNG.length)) {
            checkPicture(content);
            return new Logo(content, Kind.PNG);
        }
        SafeSvg.check(content);
        return new Logo(content, Kind.SVG);
    }

    private static byte[] content(String path) {
        try {
            var file = Path.of(path);
            if (!Files.isRegularFile(file)) {
                throw new IllegalArgumentException("names the file " + path + ", which is not there.");
            }
            if (Files.size(file) > LONGEST) {
                throw new IllegalArgumentException("names a file of " + Files.size(file) / 1024
                        + " KB. A logo may be 100 KB at most, because every page shows it.");
            }
            return Files.readAllBytes(file);
        } catch (IOException | InvalidPathException unreadable) {
            throw new IllegalArgumentException("names the file " + path + ", which cannot be read.", unreadable);
        }
    }

    private static void checkPicture(byte[] content) {
        try {
            if (ImageIO.read(new ByteArrayInputStream(content)) != null) {
                return;
            }
        } catch (IOException | RuntimeException broken) {
            throw new IllegalArgumentException("names a PNG file that is damaged.", broken);
        }
        throw new IllegalArgumentException("names a PNG file that is damaged.");
    }

    byte[] content() {
        return content.clone();
    }

    String file() {
        return kind.file;
    }

    String type() {
        return kind.type;
    }
}
