package caseclock.standalone.demo;

import caseclock.events.Closure;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Referral;
import caseclock.events.Referral.ReferralReceived;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What is told about one child, and when each fact was recorded: not before its episode's referral and the fact it names, and a closure after everything else. */
final class Diary {

    private static final Duration NEXT_SCREEN = Duration.ofSeconds(100);

    private final String childReference;
    private final List<Note> notes = new ArrayList<>();
    private final Map<EntryId, Instant> recorded = new HashMap<>();
    private Instant latest = Instant.EPOCH;
    private Instant opened = Instant.EPOCH;

    Diary(String childReference) {
        this.childReference = childReference;
    }

    void write(Fact fact, Desk desk, Instant moment) {
        Instant ready = readyFor(fact).plus(NEXT_SCREEN);
        Instant recordedAt = moment.isBefore(ready) ? ready : moment;
        notes.add(new Note(fact, desk, recordedAt));
        recorded.put(fact.entryId(), recordedAt);
        latest = later(recordedAt, latest);
        opened = fact instanceof Referral ? recordedAt : opened;
    }

    /** Something beside the story told so far, which moves nothing of it: recorded after what it names, and not before a certain moment. */
    void add(Fact fact, Desk desk, Instant moment, Instant notBefore) {
        Instant named = Links.named(fact).map(recorded::get).orElse(notBefore);
        Instant ready = later(named, notBefore).plus(NEXT_SCREEN);
        Instant recordedAt = moment.isBefore(ready) ? ready : moment;
        notes.add(new Note(fact, desk, recordedAt));
        recorded.put(fact.entryId(), recordedAt);
    }

    private Instant readyFor(Fact fact) {
        return switch (fact) {
            case Closure _, ReferralReceived _ -> latest;
            default -> later(opened, Links.named(fact).map(recorded::get).orElse(opened));
        };
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Of what was told so far only the referrals and closures are kept, as when a council changes its case system. */
    void keepTheOutline() {
        notes.removeIf(note -> !(note.fact() instanceof Referral || note.fact() instanceof Closure));
    }

    void forget() {
        notes.clear();
    }

    String childReference() {
        return childReference;
    }

    List<Note> notes() {
        return List.copyOf(notes);
    }
}
