package caseclock.query.casehistory;

import caseclock.query.casehistory.CaseState.Difference;
import java.util.List;
import java.util.Optional;

/**
 * The state at a step, with what the step's entry changed in it.
 *
 * @param clocks those that run, and those that this entry ended
 * @param gone clocks that this entry took away
 * @param facts team, worker, plan
 */
record StateNow(List<ClockNow> clocks, List<Difference> gone, List<Fact> facts) {

    /** @param was how it stood before, if the entry changed it */
    record ClockNow(ClockLine line, Optional<String> was) {

        /** Whether the entry brought it into being. */
        public boolean isBegun() {
            return was.filter(CaseState.NOT_THERE::equals).isPresent();
        }
    }

    /** @param was what was so before, if the entry changed it */
    record Fact(String what, String is, Optional<String> was) {}

    /** @param before the same case without the last entry */
    static StateNow of(Point point, Optional<Point> before) {
        var state = point.state();
        var earlier = before.map(Point::state);
        return new StateNow(
                point.clocks().stream()
                        .filter(clock -> !point.pressing().isOver(clock)
                                || was(CaseState.key(clock), state, earlier).isPresent())
                        .map(clock -> new ClockNow(point.line(clock), was(CaseState.key(clock), state, earlier)))
                        .toList(),
                earlier.map(one -> gone(one, state)).orElse(List.of()),
                SpellLines.now(point.replay().figures(), point.asAt(), point.calendar()).stream()
                        .map(one -> new Fact(one.what(), one.is(), was(one.what(), state, earlier)))
                        .toList());
    }

    private static Optional<String> was(String key, CaseState state, Optional<CaseState> earlier) {
        return earlier.map(one -> one.is(key)).filter(is -> !is.equals(state.is(key)));
    }

    private static List<Difference> gone(CaseState earlier, CaseState state) {
        return earlier.against(state).stream()
                .filter(one -> one.second().equals(CaseState.NOT_THERE))
                .toList();
    }
}
