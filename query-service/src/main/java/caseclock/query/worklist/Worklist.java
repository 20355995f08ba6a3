package caseclock.query.worklist;

import caseclock.query.frame.When;
import caseclock.query.work.DueClock;
import caseclock.query.work.DueShow;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Everything that the worklist rests on, before it is put in words.
 *
 * @param scope "East team" or "All teams"
 * @param open whatever is open in that scope
 * @param until the last of the next five working days
 * @param covered whether anything has ever been recorded about them
 */
public record Worklist(String scope, DueAsked asked, When when, List<DueClock> open, LocalDate until, boolean covered) {

    public Worklist {
        open = List.copyOf(open);
    }

    /** What the chosen filters leave, whatever preset is looked at. */
    List<DueClock> chosen() {
        return open.stream().filter(asked::admits).toList();
    }

    /** What is looked at, in order. */
    List<DueClock> shown() {
        return chosen().stream()
                .filter(due ->
                        asked.show().map(show -> show.holds(due, when.asAt())).orElse(true))
                .sorted(asked.order().comparing(asked.down()))
                .toList();
    }

    int count(Optional<DueShow> show) {
        return (int) of(show).count();
    }

    Stream<DueClock> of(Optional<DueShow> show) {
        return chosen().stream()
                .filter(due -> show.map(one -> one.holds(due, when.asAt())).orElse(true));
    }
}
