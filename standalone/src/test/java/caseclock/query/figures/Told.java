package caseclock.query.figures;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Recording.Basis;
import caseclock.events.Registration.CaseRegistered;
import caseclock.query.projection.Appended;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Tells the story of one case, of council 999 unless another is named, into a test's event store: what happened, and when it was recorded. */
final class Told {

    private static int cases;
    private static int entries;

    private final Appended appended;
    private final CaseId caseId = new CaseId(new UUID(7, ++cases));
    private long sequence;

    Told(Appended appended) {
        this(appended, "999");
    }

    Told(Appended appended, String council) {
        this.appended = appended;
        write(new CaseRegistered(caseId, council, "WX-FIGURES-" + cases), "2020-01-01");
    }

    String caseId() {
        return caseId.toString();
    }

    /** Recorded at noon of the day it happened. */
    EntryId on(String day, BiFunction<EntryId, Happened, Fact> fact) {
        return recordedOn(day, day, fact);
    }

    /** Recorded at noon of another day. */
    EntryId recordedOn(String recordedOn, String day, BiFunction<EntryId, Happened, Fact> fact) {
        EntryId entry = new EntryId(new UUID(6, ++entries));
        write(fact.apply(entry, Happened.parse(day)), recordedOn);
        return entry;
    }

    void corrected(String recordedOn, EntryId entry, String day, BiFunction<EntryId, Happened, Fact> fact) {
        write(
                new EntryCorrected(entry, fact.apply(entry, Happened.parse(day)), AmendmentReason.WRONG_DATE),
                recordedOn);
    }

    void withdrawn(String recordedOn, EntryId entry) {
        write(new EntryWithdrawn(entry, AmendmentReason.RECORDED_TWICE), recordedOn);
    }

    private void write(CaseEvent event, String recordedOn) {
        var noon = Instant.parse(recordedOn + "T12:00:00Z");
        appended.event(
                caseId, sequence++, event, new Recording(noon, Basis.RECORDED_BY_SOURCE, Optional.empty(), "test"));
    }
}
