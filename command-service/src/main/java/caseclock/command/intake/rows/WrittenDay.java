package caseclock.command.intake.rows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes the days that spreadsheets and databases put into CSV in the one form that is read everywhere else: 2026-11-16 or 2026-11-16T14:30. */
public final class WrittenDay {

    private static final String TIME = "(?:[T ]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d{1,9})?)?)?";
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})" + TIME);

    private WrittenDay() {}

    /** Midnight says that the source knows no time of day. What is no day stays as it is, for whoever reads it on to refuse. */
    public static String of(String cell) {
        Matcher yearFirst = YEAR_FIRST.matcher(cell);
        if (yearFirst.matches()) {
            return written(yearFirst, 1, 2, 3);
        }
        Matcher dayFirst = DAY_FIRST.matcher(cell);
        return dayFirst.matches() ? written(dayFirst, 3, 2, 1) : cell;
    }

    private static String written(Matcher cell, int year, int month, int day) {
        return cell.group(year) + "-" + twoDigits(cell.group(month)) + "-" + twoDigits(cell.group(day)) + time(cell);
    }

    private static String time(Matcher cell) {
        boolean unknown = cell.group(4) == null
                || isZero(cell.group(4)) && isZero(cell.group(5)) && (cell.group(6) == null || isZero(cell.group(6)));
        return unknown ? "" : "T" + twoDigits(cell.group(4)) + ":" + cell.group(5);
    }

    private static boolean isZero(String digits) {
        return digits.chars().allMatch(digit -> digit == '0');
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
