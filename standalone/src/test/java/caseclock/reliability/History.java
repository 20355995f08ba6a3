package caseclock.reliability;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** What clients asked for and what became of it as far as they were told. No answer is not "no": it is unknown. */
final class History {

    enum Outcome {
        /** Answered as recorded. */
        OK,
        /** Answered as not recorded. */
        REJECTED,
        /** Broken off, timed out, or answered by a fault: it may be recorded, or not. */
        UNKNOWN
    }

    /**
     * @param answeredEntry the identity of the entry that the answer named
     * @param everUnknown whether it was in doubt before, whatever is known now
     */
    record Told(Operation operation, Outcome outcome, Optional<String> answeredEntry, boolean everUnknown) {}

    private final Map<String, Told> told = new ConcurrentHashMap<>();

    void told(Operation operation, Outcome outcome, Optional<String> answeredEntry) {
        told.merge(
                operation.mark(),
                new Told(operation, outcome, answeredEntry, outcome == Outcome.UNKNOWN),
                (before, now) ->
                        new Told(operation, now.outcome, now.answeredEntry, before.everUnknown || now.everUnknown));
    }

    Stream<Told> all() {
        return told.values().stream();
    }

    Stream<Told> unknown() {
        return all().filter(one -> one.outcome == Outcome.UNKNOWN);
    }

    long count(Outcome outcome) {
        return all().filter(one -> one.outcome == outcome).count();
    }

    long everUnknown() {
        return all().filter(Told::everUnknown).count();
    }
}
