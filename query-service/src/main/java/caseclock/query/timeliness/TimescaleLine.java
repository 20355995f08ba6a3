package caseclock.query.timeliness;

import caseclock.query.timeliness.Length.Unit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one version of a timescale from a line of {@code timescales.csv}. */
final class TimescaleLine {

    static final String COLUMNS = "key,title,limit,starts,stops,law,local,in_force_from";

    private static final Pattern LIMIT = Pattern.compile("([1-9][0-9]{0,3}) (working day|day|week|month)s?");

    private TimescaleLine() {}

    static Timescale parse(CsvLine line) {
        return new Timescale(
                key(line),
                text(line, 1),
                limit(line),
                text(line, 3),
                text(line, 4),
                text(line, 5),
                local(line),
                line.day(7));
    }

    private static TimescaleKey key(CsvLine line) {
        return TimescaleKey.find(line.field(0)).orElseThrow(() -> line.wrong(TimescaleKey.noSuch(line.field(0))));
    }

    private static String text(CsvLine line, int column) {
        if (line.field(column).isEmpty()) {
            throw line.wrong("the column " + COLUMNS.split(",")[column] + " is empty");
        }
        return line.field(column);
    }

    private static Length limit(CsvLine line) {
        Matcher limit = LIMIT.matcher(line.field(2));
        if (!limit.matches()) {
            throw line.wrong(
                    "\"" + line.field(2)
                            + "\" is not a limit. A limit is a number and days, working days, weeks or months, for instance 15 working days");
        }
        return new Length(Integer.parseInt(limit.group(1)), unit(limit.group(2)));
    }

    private static Unit unit(String name) {
        return switch (name) {
            case "working day" -> Unit.WORKING_DAYS;
            case "week" -> Unit.WEEKS;
            case "month" -> Unit.MONTHS;
            default -> Unit.CALENDAR_DAYS;
        };
    }

    private static boolean local(CsvLine line) {
        return switch (line.field(6)) {
            case "yes" -> true;
            case "no" -> false;
            default -> throw line.wrong("the column local says \"" + line.field(6) + "\". It must say yes or no");
        };
    }
}
