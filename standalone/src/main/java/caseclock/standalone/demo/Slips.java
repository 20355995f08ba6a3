package caseclock.standalone.demo;

import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What goes wrong at the keyboard with about two notes in a hundred, and how it is put right: days, details, doubles. */
record Slips(Notebook notebook, Note note, Chance chance, Clerk clerk) {

    private enum Slip {
        NONE,
        WRONG_DAY,
        WRONG_DETAIL,
        TWICE
    }

    private static final Odds<Slip> SLIPS = Odds.of(97.9, Slip.NONE)
            .or(1.2, Slip.WRONG_DAY)
            .or(0.5, Slip.WRONG_DETAIL)
            .or(0.4, Slip.TWICE);

    private static final double DISCUSSION_PUT_IN_ANEW = 0.012;
    private static final double ENQUIRY_NAMES_THE_NEW_ONE = 0.7;
    private static final double WRONG_MONTH = 0.012;
    private static final double WRONG_MONTH_NOTICED = 0.6;
    private static final double CLOSED_BY_MISTAKE = 0.006;
    private static final double LATE_RATHER_THAN_EARLY = 0.5;

    /** All that was recorded about a child, slips and all, in no particular order. */
    static List<Dictation> dictations(Household family, Diary child) {
        List<Dictation> record = new ArrayList<>();
        var notebook = new Notebook(child.notes());
        for (Note note : notebook.notes()) {
            // Chance is the entry's own: what becomes of one note does not hang on how many others are told.
            var chance = new Chance(note.fact().entryId().value().getLeastSignificantBits());
            new Slips(notebook, note, chance, new Clerk(family, note, chance, record)).dictate();
        }
        return record;
    }

    private void dictate() {
        Fact fact = note.fact();
        Optional<Note> enquiry = notebook.enquiryFrom(note);
        if (enquiry.isPresent() && chance.happens(DISCUSSION_PUT_IN_ANEW)) {
            putInAnew(enquiry.get());
        } else if (fact instanceof ConferenceHeld held && held.enquiry().isPresent() && chance.happens(WRONG_MONTH)) {
            wrongDay(fact.happened().on().minusMonths(1), WRONG_MONTH_NOTICED);
        } else {
            slip();
        }
        if (fact instanceof AssessmentAuthorised && chance.happens(CLOSED_BY_MISTAKE)) {
            closeByMistake();
        }
    }

    private void slip() {
        switch (chance.of(SLIPS)) {
            case NONE -> clerk.put(note.fact());
            case WRONG_DAY -> wrongDay(otherDay(), 1);
            case WRONG_DETAIL -> wrongDetail();
            case TWICE -> twice();
        }
    }

    private void wrongDay(LocalDate day, double noticed) {
        clerk.put(Copies.onDay(note.fact(), day));
        if (!day.equals(note.fact().happened().on()) && chance.happens(noticed)) {
            clerk.correct(note.fact(), AmendmentReason.WRONG_DATE);
        }
    }

    /** A few days early, but not before what it names; or too late, if nothing else names it. */
    private LocalDate otherDay() {
        LocalDate day = note.fact().happened().on();
        LocalDate late = latest();
        if (late.isAfter(day) && !notebook.isNamed(note) && chance.happens(LATE_RATHER_THAN_EARLY)) {
            return late;
        }
        LocalDate early = day.minusDays(chance.between(1, 9));
        return notebook.namedBy(note)
                .map(named -> WorkingDays.later(early, named.fact().happened().on()))
                .orElse(early);
    }

    /** The day of recording; a booking is not made after the day that it is for. */
    private LocalDate latest() {
        LocalDate recorded = LocalDate.ofInstant(note.recordedAt(), Happened.LONDON);
        return note.fact() instanceof ConferenceBooked booked
                ? WorkingDays.earlier(recorded, booked.bookedFor())
                : recorded;
    }

    private void wrongDetail() {
        Optional<Fact> wrong = WrongDetail.of(note.fact(), chance);
        clerk.put(wrong.orElse(note.fact()));
        wrong.ifPresent(_ -> clerk.correct(note.fact(), AmendmentReason.WRONG_DETAIL));
    }

    private void twice() {
        clerk.put(note.fact());
        clerk.withdraw(clerk.putAgain(), AmendmentReason.RECORDED_TWICE);
    }

    /** A discussion is put in once more and the first entry withdrawn; the enquiry names the withdrawn one until somebody notices. */
    private void putInAnew(Note enquiry) {
        clerk.put(note.fact());
        EntryId second = clerk.putAgain();
        clerk.withdraw(note.fact().entryId(), AmendmentReason.RECORDED_TWICE);
        if (chance.happens(ENQUIRY_NAMES_THE_NEW_ONE) && enquiry.fact() instanceof Section47EnquiryStarted started) {
            var relinked = new Section47EnquiryStarted(
                    started.entryId(), started.happened(), Optional.of(second), started.conferenceNotRequired());
            clerk.correct(relinked, AmendmentReason.WRONG_DETAIL, enquiry.recordedAt());
        }
    }

    private void closeByMistake() {
        var closed = new CaseClosed(
                new EntryId(chance.uuid()),
                note.fact().happened(),
                Optional.of(ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT));
        clerk.put(closed);
        clerk.withdraw(closed.entryId(), AmendmentReason.DID_NOT_HAPPEN);
    }
}
