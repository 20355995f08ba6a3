package caseclock.query.imports;

import caseclock.query.imports.Upload.Counts;
import caseclock.query.words.Words;
import java.util.List;
import java.util.stream.Stream;

/**
 * What checking foretold beside what recording came to.
 *
 * @param lines those that differ
 */
public record CameOut(String sentence, List<Line> lines) {

    public record Line(String what, String foretold, String happened) {}

    static CameOut of(Upload upload, Counts foretold) {
        var happened = upload.counts();
        var lines = Stream.of(
                        line("New", foretold.recorded(), happened.recorded()),
                        line("Corrected", foretold.corrected(), happened.corrected()),
                        line("Withdrawn", foretold.withdrawn(), happened.withdrawn()),
                        line("Unchanged", foretold.unchanged(), happened.unchanged()),
                        line("Rejected", foretold.rejected(), happened.rejected()))
                .filter(line -> !line.foretold().equals(line.happened()))
                .toList();
        return new CameOut(sentence(upload, lines), lines);
    }

    private static Line line(String what, int foretold, int happened) {
        return new Line(what, Words.number(foretold), Words.number(happened));
    }

    private static String sentence(Upload upload, List<Line> lines) {
        if (lines.isEmpty()) {
            return "It was checked first, and came out as the check foretold.";
        }
        return switch (upload.withdrawals().orElse("")) {
            case "ALL" ->
                "It was checked first. Whoever confirmed it had everything withdrawn that the file no longer states.";
            case "NONE" -> "It was checked first. Whoever confirmed it had nothing withdrawn.";
            default ->
                "It was checked first, and came out differently: something else was recorded between the check and the"
                        + " recording.";
        };
    }
}
