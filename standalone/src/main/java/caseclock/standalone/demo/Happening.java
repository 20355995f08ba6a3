package caseclock.standalone.demo;

import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that was told of several children of a family at once, read back from their diaries.
 *
 * @param ofEach what was told of each; never empty
 * @param recordedAt when it was first recorded
 */
record Happening<F extends Fact>(Map<Diary, F> ofEach, Instant recordedAt) {

    F fact() {
        return ofEach.values().iterator().next();
    }

    /** The first child's entry, on which the chance of what hangs on it is based. */
    EntryId entry() {
        return fact().entryId();
    }

    Optional<EntryId> entryOf(Diary child) {
        return Optional.ofNullable(ofEach.get(child)).map(Fact::entryId);
    }

    Happened happened() {
        return fact().happened();
    }

    LocalDate on() {
        return happened().on();
    }

    /** The same for some of the children. */
    Happening<F> of(List<Diary> some) {
        Map<Diary, F> fewer = new LinkedHashMap<>(ofEach);
        fewer.keySet().retainAll(some);
        return new Happening<>(fewer, recordedAt);
    }

    List<Diary> children() {
        return List.copyOf(ofEach.keySet());
    }
}
