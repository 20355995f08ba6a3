package caseclock.query.timeliness;

import caseclock.query.timeliness.Length.Unit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one version of a timescale from a line of {@code timescales.csv}. */
final class TimescaleLine {

    static final String COLUMNS = "key,title,limit,starts,stops,cancelled_by,law,local,in_force_from,announced_on";

    private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,3}) (hour|working day|day|week|month)s?");

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
        Matcher limit = LIMIT.matcher(line.field(column));
        if (!limit.matches()) {
            throw line.wrong("\"" + line.field(column)
                    + "\" is not a limit. A limit is a number and hours, days, working days, weeks or months, for instance 15 working days;"
                    + " or none");
        }
        return Optional.of(new Length(Integer.parseInt(limit.group(1)), unit(limit.group(2))));
    }

    private static Unit unit(String name) {
        return switch (name) {
            case "hour" -> Unit.HOURS;
            case "working day" -> Unit.WORKING_DAYS;
            case "week" -> Unit.WEEKS;
            case "month" -> Unit.MONTHS;
            default -> Unit.CALENDAR_DAYS;
        };
    }

    private static boolean local(CsvLine line) {
        return switch (line.field(7)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw line.wrong("the column local says \"" + line.field(7) + "\". It must say yes or no");
        };
    }
}
