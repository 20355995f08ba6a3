package caseclock.query.published;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.CaseId;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.json.EventJson;
import caseclock.standalone.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts the entries of one case into a test's event store, each at the moment at which it is said to have been appended. */
final class Recorded {

    private final JdbcClient database;
    private final CaseId caseId;
    private Instant now = Instant.parse("2026-10-23T12:00:00Z");
    private int sequence;

    Recorded(TestDatabase database, String reference) {
        this.database = JdbcClient.create(database.command());
        caseId = new CaseId(UUID.nameUUIDFromBytes(reference.getBytes(StandardCharsets.UTF_8)));
        append(new CaseRegistered(caseId, "999", reference));
    }

    UUID caseId() {
        return caseId.value();
    }

    Recorded at(String moment) {
        now = Instant.parse(moment);
        return this;
    }

    EntryId enquiry(String day) {
        EntryId discussion =
                add(new StrategyDiscussionHeld(id(), Happened.parse(day), Optional.empty(), Set.of(), Set.of()));
        return add(new Section47EnquiryStarted(id(), Happened.parse(day), Optional.of(discussion), Optional.empty()));
    }

    EntryId conference(String day, EntryId enquiry) {
        return add(held(id(), day, enquiry));
    }

    void correctConference(EntryId conference, String day, EntryId enquiry) {
        append(new EntryCorrected(conference, held(conference, day, enquiry), AmendmentReason.WRONG_DATE));
    }

    void withdraw(EntryId entry) {
        append(new EntryWithdrawn(entry, AmendmentReason.RECORDED_TWICE));
    }

    Recorded team(String day, String team) {
        add(new CaseTransferredToTeam(id(), Happened.parse(day), team));
        return this;
    }

    void accepted(String day) {
        EntryId referral = add(
                new ReferralReceived(id(), Happened.parse(day), Optional.empty(), Optional.empty(), Optional.empty()));
        add(new ReferralDecided(id(), Happened.parse(day), referral, ReferralOutcome.ASSESSMENT));
    }

    void allocated(String day) {
        add(new CaseAllocated(id(), Happened.parse(day), "W-1", AllocationRole.ACCOUNTABLE_WORKER, Optional.empty()));
    }

    private static ConferenceHeld held(EntryId id, String day, EntryId enquiry) {
        return new ConferenceHeld(
                id,
                Happened.parse(day),
                ConferenceKind.INITIAL,
                Optional.of(enquiry),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static EntryId id() {
        return new EntryId(UUID.randomUUID());
    }

    private EntryId add(Fact fact) {
        append(fact);
        return fact.entryId();
    }

    private void append(CaseEvent event) {
        database.sql("""
                        insert into event_store.event (aggregate_identifier, sequence_number, type, event_identifier,
                            time_stamp, payload_type, payload, meta_data) values (?, ?, 'Case', ?, ?, ?, ?, ?)""")
                .params(
                        caseId.toString(),
                        sequence++,
                        UUID.randomUUID().toString(),
                        now.toString(),
                        event.getClass().getSimpleName(),
                        EventJson.write(event),
                        EventJson.json()
                                .writeValueAsBytes(
                                        Recording.firstSeen(now, "test").asMetadata()))
                .update();
    }
}
