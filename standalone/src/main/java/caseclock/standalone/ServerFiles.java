package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where PostgreSQL's programs are unpacked, and where it writes its log. */
record ServerFiles(Path binaries, Path log) {

    private static final int LINES_TOLD = 5;

    /** What the server said last, for whoever wonders why it did not start. */
    String lastWords() throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES_TOLD), lines.size()));
    }
}
