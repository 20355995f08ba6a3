package caseclock.query.timeliness;

import java.util.Optional;

/** Reads one version of a timescale from a line of {@code timescales.csv}. */
final class TimescaleLine {

    static final String COLUMNS = "key,title,limit,starts,stops,cancelled_by,law,local,in_force_from,announced_on";

    private static final String NO_LIMIT = "none";

    private TimescaleLine() {}

    static Timescale parse(CsvLine line) {
        return new Timescale(
                key(line, 0),
                text(line, 1),
                limit(line, 2),
                text(line, 3),
                text(line, 4),
                Optional.of(line.field(5)).filter(text -> !text.isEmpty()),
                text(line, 6),
                local(line),
                line.day(8),
                line.dayIfAny(9));
    }

    static TimescaleKey key(CsvLine line, int column) {
        String text = line.field(column);
        return TimescaleKey.find(text).orElseThrow(() -> line.wrong(TimescaleKey.noSuch(text)));
    }

    private static String text(CsvLine line, int column) {
        if (line.field(column).isEmpty()) {
            throw line.wrong("the column " + COLUMNS.split(",")[column] + " is empty");
        }
        return line.field(column);
    }

    static Optional<Length> limit(CsvLine line, int column) {
        if (line.field(column).equals(NO_LIMIT)) {
            return Optional.empty();
        }
        return Length.read(line.field(column)).or(() -> {
            throw line.wrong("\"" + line.field(column) + "\" is not a limit. " + Length.FORM + "; or none");
        });
    }

    private static boolean local(CsvLine line) {
        return switch (line.field(7)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw line.wrong("the column local says \"" + line.field(7) + "\". It must say yes or no");
        };
    }
}
