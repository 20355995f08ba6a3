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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts into the record of one child what was noted, and later what had been noted wrongly. */
final class Clerk {

    private static final String SOURCE = "case-system/wexcombe";
    private static final Odds<Span> WORKING_DAYS_TO_PUT_RIGHT = Span.odds(35, 1, 3, 35, 4, 8, 20, 9, 20, 10, 21, 60);
    private static final double BY_THE_DATA_OFFICER = 0.4;

    private final Household family;
    private final Chance chance;
    private final List<Dictation> dictations = new ArrayList<>();

    Clerk(Household family, Chance chance) {
        this.family = family;
        this.chance = chance;
    }

    void record(Note note) {
        record(note, note.fact());
    }

    /** A note with a slip of the pen in it. */
    void record(Note note, Fact slip) {
        record(slip, note.recordedAt(), person(note));
    }

    /** The same thing noted a second time, a little later, as an entry of its own. */
    EntryId again(Note note) {
        EntryId second = new EntryId(chance.uuid());
        Instant moment = note.recordedAt().plus(Duration.ofSeconds(chance.between(20, 600)));
        record(Copies.as(note.fact(), second), moment, person(note));
        return second;
    }

    /** What an entry should have said. Answers when that was put right. */
    Instant correct(Note note, Fact fact, AmendmentReason reason, Instant notBefore) {
        return amend(new EntryCorrected(fact.entryId(), fact, reason), note, notBefore);
    }

    Instant withdraw(Note note, EntryId entry, AmendmentReason reason) {
        return amend(new EntryWithdrawn(entry, reason), note, note.recordedAt());
    }

    private Instant amend(CaseEvent amendment, Note note, Instant notBefore) {
        LocalDate day = LocalDate.ofInstant(notBefore, Happened.LONDON);
        Instant moment =
                new OfficeHours(family.days()).moment(chance, Happened.on(day), chance.days(WORKING_DAYS_TO_PUT_RIGHT));
        record(amendment, moment, chance.happens(BY_THE_DATA_OFFICER) ? "DO01" : person(note));
        return moment;
    }

    private String person(Note note) {
        return note.desk().person(family, note.fact().happened().on(), chance);
    }

    private void record(CaseEvent event, Instant moment, String by) {
        dictations.add(new Dictation(
                event, new Recording(moment, Recording.Basis.RECORDED_BY_SOURCE, Optional.of(by), SOURCE)));
    }

    List<Dictation> dictations() {
        return List.copyOf(dictations);
    }
}
