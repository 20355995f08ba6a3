package caseclock.query.signals;

import caseclock.query.words.Words;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;

/** How long each step of a series is, and what such a step is called. A step is told by its last day. */
public enum Period {
    WEEK("week"),
    MONTH("month");

    private final String one;

    Period(String one) {
        this.one = one;
    }

    /** "the week ending 2 October 2022", "September 2022" */
    String named(LocalDate lastDay) {
        return switch (this) {
            case WEEK -> "the week ending " + Words.day(lastDay);
            case MONTH -> lastDay.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + lastDay.getYear();
        };
    }

    /** "12 weeks" */
    String count(int number) {
        return Words.count(number, one, one + "s");
    }

    /** "Ordinary weeks" */
    String ordinary() {
        return "Ordinary " + one + "s";
    }
}
