package caseclock.standalone.demo;

import caseclock.events.Closure;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralReceived;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is told about one child, and when each fact was recorded: not before the fact it names, and a closure after everything else. */
final class Diary {

    private static final Duration NEXT_SCREEN = Duration.ofSeconds(100);

    private final String childReference;
    private final List<Note> notes = new ArrayList<>();
    private final Map<EntryId, Instant> recorded = new HashMap<>();
    private Instant latest = Instant.EPOCH;

    Diary(String childReference) {
        this.childReference = childReference;
    }

    void write(Fact fact, Desk desk, Instant moment) {
        Instant ready = readyFor(fact).plus(NEXT_SCREEN);
        Instant recordedAt = moment.isBefore(ready) ? ready : moment;
        notes.add(new Note(fact, desk, recordedAt));
        recorded.put(fact.entryId(), recordedAt);
        latest = recordedAt.isAfter(latest) ? recordedAt : latest;
    }

    private Instant readyFor(Fact fact) {
        return switch (fact) {
            case Closure _, ReferralReceived _ -> latest;
            default -> Links.named(fact).map(recorded::get).orElse(Instant.EPOCH);
        };
    }

    String childReference() {
        return childReference;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
