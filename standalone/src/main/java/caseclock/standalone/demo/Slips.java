package caseclock.standalone.demo;

import caseclock.events.AmendmentReason;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.ClosureReason;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What goes wrong at the keyboard, about two entries in a hundred, and how it is put right: days, details, doubles. */
final class Slips {

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

    private static final double DISCUSSION_ENTERED_ANEW = 0.012;
    private static final double ENQUIRY_NAMES_THE_NEW_ONE = 0.7;
    private static final double WRONG_MONTH = 0.012;
    private static final double WRONG_MONTH_NOTICED = 0.6;
    private static final double CLOSED_BY_MISTAKE = 0.006;

    private final Chance chance;
    private final Clerk clerk;
    private final List<Note> notes;
    private final Map<EntryId, Note> byEntry = new HashMap<>();
    private final Map<EntryId, Note> enquiries = new HashMap<>();
    private final Set<EntryId> named = new HashSet<>();

    private Slips(Household family, Diary child) {
        this.chance = family.chance().ofItsOwn();
        this.clerk = new Clerk(family, chance);
        this.notes = child.notes();
        notes.forEach(this::index);
    }

    /** All that was recorded about a child, slips and all, in no particular order. */
    static List<Dictation> dictations(Household family, Diary child) {
        var slips = new Slips(family, child);
        slips.notes.forEach(slips::dictate);
        return slips.clerk.dictations();
    }

    private void index(Note note) {
        byEntry.put(note.fact().entryId(), note);
        Links.named(note.fact()).ifPresent(named::add);
        if (note.fact() instanceof Section47EnquiryStarted enquiry) {
            enquiry.initiatedBy().ifPresent(discussion -> enquiries.put(discussion, note));
        }
    }

    private void dictate(Note note) {
        Note enquiry = enquiries.get(note.fact().entryId());
        if (enquiry != null && chance.happens(DISCUSSION_ENTERED_ANEW)) {
            enterAnew(note, enquiry);
        } else if (note.fact() instanceof ConferenceHeld && chance.happens(WRONG_MONTH)) {
            wrongDay(note, note.fact().happened().on().minusMonths(1), WRONG_MONTH_NOTICED);
        } else {
            slip(note);
        }
        if (note.fact() instanceof AssessmentAuthorised && chance.happens(CLOSED_BY_MISTAKE)) {
            closeByMistake(note);
        }
    }

    private void slip(Note note) {
        switch (chance.of(SLIPS)) {
            case NONE -> clerk.record(note);
            case WRONG_DAY -> wrongDay(note, otherDay(note), 1);
            case WRONG_DETAIL -> wrongDetail(note);
            case TWICE -> twice(note);
        }
    }

    private void wrongDay(Note note, LocalDate day, double noticed) {
        clerk.record(note, Copies.onDay(note.fact(), day));
        if (!day.equals(note.fact().happened().on()) && chance.happens(noticed)) {
            clerk.correct(note, note.fact(), AmendmentReason.WRONG_DATE, note.recordedAt());
        }
    }

    /** A few days early, but not before what it names; or too late, up to the day of recording, if nothing else names it. */
    private LocalDate otherDay(Note note) {
        LocalDate day = note.fact().happened().on();
        LocalDate recorded = LocalDate.ofInstant(note.recordedAt(), Happened.LONDON);
        if (recorded.isAfter(day) && !named.contains(note.fact().entryId()) && chance.happens(0.5)) {
            return recorded;
        }
        LocalDate early = day.minusDays(chance.between(1, 9));
        return Links.named(note.fact())
                .map(byEntry::get)
                .map(named -> WorkingDays.later(early, named.fact().happened().on()))
                .orElse(early);
    }

    private void wrongDetail(Note note) {
        Optional<Fact> wrong = wrong(note.fact());
        clerk.record(note, wrong.orElse(note.fact()));
        wrong.ifPresent(_ -> clerk.correct(note, note.fact(), AmendmentReason.WRONG_DETAIL, note.recordedAt()));
    }

    private Optional<Fact> wrong(Fact fact) {
        return switch (fact) {
            case ReferralReceived f ->
                Optional.of(new ReferralReceived(
                        f.entryId(),
                        f.happened(),
                        Optional.of(Published.source(chance, f.happened().on())),
                        f.primaryNeed(),
                        f.noFurtherAction()));
            case StrategyDiscussionHeld f ->
                Optional.of(
                        new StrategyDiscussionHeld(f.entryId(), f.happened(), f.meetingId(), f.invited(), Set.of()));
            case CaseClosed f ->
                Optional.of(new CaseClosed(f.entryId(), f.happened(), Optional.of(ClosureReason.SERVICES_CEASED)));
            default -> Optional.empty();
        };
    }

    private void twice(Note note) {
        clerk.record(note);
        clerk.withdraw(note, clerk.again(note), AmendmentReason.RECORDED_TWICE);
    }

    /** A discussion is entered once more and the first entry withdrawn, and the enquiry names the withdrawn one until somebody notices. */
    private void enterAnew(Note discussion, Note enquiry) {
        clerk.record(discussion);
        EntryId second = clerk.again(discussion);
        clerk.withdraw(discussion, discussion.fact().entryId(), AmendmentReason.RECORDED_TWICE);
        if (chance.happens(ENQUIRY_NAMES_THE_NEW_ONE) && enquiry.fact() instanceof Section47EnquiryStarted started) {
            var relinked = new Section47EnquiryStarted(
                    started.entryId(), started.happened(), Optional.of(second), started.conferenceNotRequired());
            clerk.correct(enquiry, relinked, AmendmentReason.WRONG_DETAIL, enquiry.recordedAt());
        }
    }

    private void closeByMistake(Note assessment) {
        var closed = new CaseClosed(
                new EntryId(chance.uuid()),
                assessment.fact().happened(),
                Optional.of(ClosureReason.NO_FURTHER_ACTION_AFTER_ASSESSMENT));
        clerk.record(assessment, closed);
        clerk.withdraw(assessment, closed.entryId(), AmendmentReason.DID_NOT_HAPPEN);
    }
}
