package caseclock.weeks;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A child as the records and the files tell of it after one of the files.
 *
 * @param sunday the day of which the file was
 * @param source what the records say on each Sunday so far, that one last
 * @param imported what CaseClock holds after the file
 * @param stated the entries of which a row of that file tells
 * @param ever the entries of which a row of any file so far tells
 * @param listed whether an open row names who has the child, or that nobody does
 */
record Week(
        LocalDate sunday,
        List<Records> source,
        Records imported,
        Set<EntryId> stated,
        Set<EntryId> ever,
        boolean listed) {

    Records now() {
        return source.getLast();
    }

    Records on(LocalDate day) {
        return source.stream()
                .filter(records -> records.on().equals(day))
                .findFirst()
                .orElseThrow(() -> new AssertionError(day + " is no Sunday of a file so far"));
    }

    /** The records of the first Sunday on which they had this entry as it is now. */
    Records first(Fact fact) {
        return source.stream()
                .filter(records -> records.find(fact.entryId()).equals(Optional.of(fact)))
                .findFirst()
                .orElseThrow();
    }

    boolean isStated(Fact fact) {
        return stated.contains(fact.entryId());
    }

    boolean inPeriod(Fact fact) {
        return !fact.happened().on().isBefore(sunday.minusMonths(6));
    }

    String child() {
        return now().child();
    }
}
