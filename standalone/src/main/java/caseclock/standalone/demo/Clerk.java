package caseclock.standalone.demo;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Recording;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Puts one note into the record of a child, and later what had been noted wrongly.
 *
 * @param record where it is put
 */
record Clerk(Household family, Note note, Chance chance, List<Dictation> record) {

    private static final String SOURCE = "case-system/wexcombe";
    private static final Odds<Span> WORKING_DAYS_TO_PUT_RIGHT = Span.odds(35, 1, 3, 35, 4, 8, 20, 9, 20, 10, 21, 60);
    private static final double BY_THE_DATA_OFFICER = 0.4;

    /** What somebody put in: the fact itself, or one with a slip of the pen in it. */
    void put(Fact fact) {
        put(fact, note.recordedAt(), author());
    }

    /** The same thing put in a second time, a little later, as an entry of its own. */
    EntryId putAgain() {
        EntryId second = new EntryId(chance.uuid());
        Duration later = Duration.ofSeconds(chance.between(20, 600));
        put(Copies.as(note.fact(), second), note.recordedAt().plus(later), author());
        return second;
    }

    void correct(Fact fact, AmendmentReason reason) {
        correct(fact, reason, note.recordedAt());
    }

    void correct(Fact fact, AmendmentReason reason, Instant notBefore) {
        putRight(new EntryCorrected(fact.entryId(), fact, reason), notBefore);
    }

    void withdraw(EntryId entry, AmendmentReason reason) {
        putRight(new EntryWithdrawn(entry, reason), note.recordedAt());
    }

    private void putRight(CaseEvent amendment, Instant notBefore) {
        Happened noticed = Happened.on(LocalDate.ofInstant(notBefore, Happened.LONDON));
        var hours = new OfficeHours(family.days());
        Instant moment = hours.moment(chance, noticed, chance.days(WORKING_DAYS_TO_PUT_RIGHT));
        put(amendment, moment, chance.happens(BY_THE_DATA_OFFICER) ? "DO01" : author());
    }

    private String author() {
        return note.desk().person(family, note.fact().happened().on(), chance);
    }

    private void put(CaseEvent event, Instant moment, String by) {
        record.add(new Dictation(
                event, new Recording(moment, Recording.Basis.RECORDED_BY_SOURCE, Optional.of(by), SOURCE)));
    }
}
