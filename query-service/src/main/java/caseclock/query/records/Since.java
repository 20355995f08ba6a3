package caseclock.query.records;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.TypedDate;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * With which earlier day the page is compared: a week before unless another is asked for, as the weekly page is.
 *
 * @param day as which was known at its end
 * @param days how many days before what is known on the page
 */
record Since(LocalDate day, int days) {

    private static final int WEEK = 7;

    /** Of which anything is listed. */
    private static final int YEAR = 366;

    /** @throws NotAsked if it is not before what is known on the page, or too long ago */
    static Since of(Optional<String> typed, When when) {
        var known = LocalDate.ofInstant(when.knownAt(), LONDON);
        var day = typed.flatMap(text -> TypedDate.of(text, when.today())).orElse(known.minusDays(WEEK));
        long days = ChronoUnit.DAYS.between(day, known);
        if (days < 1 || days > YEAR) {
            throw new NotAsked(
                    "since", "Compare with a day before " + Words.day(known) + ", at most a year before it.");
        }
        return new Since(day, (int) days);
    }

    boolean isUsual() {
        return days == WEEK;
    }
}
