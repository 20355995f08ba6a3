package caseclock.query.timeliness;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the waits of an open case that nobody had: from acceptance, from the first day of which it is known who had it, or from the end of the last stretch in which somebody had it, until the next one
 * or until closure. Days are the finest grain, so a handover within a day is no wait, and an allocation that ended on the day it began does not
 * interrupt one.
 */
final class Unallocated {

    private final Episode episode;
    private final List<Wait> waits = new ArrayList<>();
    private Optional<Wait> wait;

    private Unallocated(Episode episode, AllocationsKnown known) {
        this.episode = episode;
        this.wait = Optional.of(
                known.firstWithin(episode).map(Wait::fromFirstKnown).orElseGet(() -> Wait.from(episode.acceptance())));
    }

    /** @param covers when somebody had the case, in the order in which they began */
    static List<Wait> within(Episodes episodes, List<Cover> covers, AllocationsKnown known) {
        return episodes.all().stream()
                .flatMap(episode -> within(episode, covers, known).stream())
                .toList();
    }

    private static List<Wait> within(Episode episode, List<Cover> covers, AllocationsKnown known) {
        if (episode.open().isEmpty() || known.notAtAll(episode)) {
            return List.of();
        }
        var unallocated = new Unallocated(episode, known);
        covers.stream().filter(unallocated::whileOpen).forEach(unallocated::read);
        unallocated.wait.map(last -> last.until(Ending.of(episode))).ifPresent(unallocated::add);
        return unallocated.waits;
    }

    private void read(Cover next) {
        wait.filter(running -> !(next.ofADay() && running.from().isBefore(next.from())))
                .ifPresent(running -> {
                    if (!next.from().isBefore(running.from())) {
                        add(running.until(next));
                    }
                    wait = next.endedBy().map(Wait::after).map(after -> later(running, after, next));
                });
    }

    /** Where somebody else still has the case when one gives it up, the wait begins when the last of them does. */
    private static Wait later(Wait running, Wait after, Cover next) {
        return next.from().isBefore(running.from()) && !after.from().isAfter(running.from()) ? running : after;
    }

    private void add(Wait over) {
        if (over.spell().isPresent() || over.overOnItsFirstDay()) {
            waits.add(over);
        }
    }

    private boolean whileOpen(Cover cover) {
        return episode.closedOn().map(cover.from()::isBefore).orElse(true)
                && cover.until()
                        .map(end -> end.isAfter(episode.acceptance().on()))
                        .orElse(true);
    }
}
