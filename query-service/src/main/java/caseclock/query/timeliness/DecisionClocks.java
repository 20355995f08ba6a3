package caseclock.query.timeliness;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** Clocks from what reached the council to the decision on it: one for each timescale by which that wait is counted. The first decision counts. */
final class DecisionClocks {

    private final List<TimescaleKey> timescales;
    private final FlawCode notRecorded;
    private final Map<EntryId, List<OpenClock>> byReceived = new LinkedHashMap<>();

    /** @param notRecorded what to say of a decision on something of which there is no record */
    DecisionClocks(List<TimescaleKey> timescales, FlawCode notRecorded) {
        this.timescales = timescales;
        this.notRecorded = notRecorded;
    }

    void receive(Fact received, Consumer<OpenClock> more) {
        List<OpenClock> clocks = started(timescale -> OpenClock.startedBy(received, timescale));
        clocks.forEach(more);
        byReceived.put(received.entryId(), clocks);
    }

    void decide(EntryId received, Fact decision) {
        byReceived
                .computeIfAbsent(
                        received,
                        _ -> started(timescale -> OpenClock.unknown(decision, timescale, notRecorded.sentence())))
                .forEach(clock -> clock.stop(decision));
    }

    private List<OpenClock> started(Function<TimescaleKey, OpenClock> how) {
        return timescales.stream().map(how).toList();
    }

    List<OpenClock> all() {
        return byReceived.values().stream().flatMap(List::stream).toList();
    }
}
