package caseclock.standalone.demo;

import caseclock.events.Conference.ConferenceNotRequired;
import caseclock.events.Happened;
import caseclock.events.Section47.Section47EnquiryConcluded;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Section47Outcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Section 47 enquiries: started by a strategy discussion, replaced by another now and then, and mostly concluded without a conference. */
final class Enquiring {

    /** 456 conferences on 1,430 enquiries (Nottingham, year to March 2024). */
    private static final double TO_CONFERENCE = 0.335;

    private static final double SIBLING_LEFT_OUT = 0.12;
    private static final double DISCUSSED_AFTER = 0.10;
    private static final double SUPERSEDED = 0.025;
    private static final double CONFERENCE_RULED_OUT = 0.25;

    private static final Odds<Span> WORKING_DAYS_TO_CONCLUDE =
            Span.odds(12, 1, 3, 21, 4, 6, 25, 7, 9, 22, 10, 12, 16, 13, 15, 3, 16, 20, 1, 21, 30);

    private static final Odds<Section47Outcome> OTHER_OUTCOMES = Odds.of(48, Section47Outcome.CONTINUE_ASSESSMENT)
            .or(27, Section47Outcome.NO_FURTHER_ACTION)
            .or(19, Section47Outcome.SERVICES)
            .or(3, Section47Outcome.MONITOR)
            .or(2, Section47Outcome.LEGAL_ACTION)
            .or(1, Section47Outcome.ABANDONED);

    private Enquiring() {}

    /** The whole story from the discussion on, up to the end of a plan if it comes to one. */
    static Protection tell(Household family, Happened discussed) {
        Enquiry enquiry = start(family, concerned(family), discussed);
        if (family.chance().happens(SUPERSEDED)) {
            enquiry = startAnew(family, enquiry);
        }
        if (family.chance().happens(TO_CONFERENCE)) {
            return Conferring.tell(family, enquiry);
        }
        return conclude(family, enquiry);
    }

    /** A new concern about children who are on a plan already: looked into, without another conference. */
    static void whileOnPlan(Household family, Happened discussed) {
        conclude(family, start(family, concerned(family), discussed));
    }

    private static List<Diary> concerned(Household family) {
        var concerned = family.children().stream()
                .filter(_ -> !family.chance().happens(SIBLING_LEFT_OUT))
                .toList();
        return concerned.isEmpty() ? family.children() : concerned;
    }

    private static Enquiry start(Household family, List<Diary> children, Happened discussed) {
        if (family.chance().happens(DISCUSSED_AFTER)) {
            LocalDate after =
                    family.days().after(discussed.on(), family.chance().between(2, 5));
            Discussing.tell(family, children, OfficeHours.meeting(family.chance(), after));
        }
        Entries discussion = Discussing.tell(family, children, discussed);
        Happened started = Happened.on(discussed.on());
        Entries entries = family.tell(
                Desk.WORKER,
                children,
                started,
                (child, id) -> new Section47EnquiryStarted(id, started, discussion.named(child), Optional.empty()));
        return new Enquiry(entries, discussed.on());
    }

    /** A new concern: the first enquiry ends as superseded on the day of the second one's discussion. */
    private static Enquiry startAnew(Household family, Enquiry first) {
        LocalDate day = family.days().after(first.discussedOn(), family.chance().between(3, 10));
        end(family, first, day, Section47Outcome.SUPERSEDED);
        return start(family, first.children(), OfficeHours.meeting(family.chance(), day));
    }

    private static Protection conclude(Household family, Enquiry enquiry) {
        Chance chance = family.chance();
        LocalDate day = family.days().after(enquiry.discussedOn(), chance.days(WORKING_DAYS_TO_CONCLUDE));
        if (chance.happens(CONFERENCE_RULED_OUT)) {
            Happened ruledOut = Happened.on(day);
            family.tell(
                    Desk.MANAGER,
                    enquiry.children(),
                    ruledOut,
                    (child, id) -> new ConferenceNotRequired(
                            id, ruledOut, enquiry.entries().of(child)));
        }
        end(family, enquiry, day, chance.of(OTHER_OUTCOMES));
        return new Protection(day, Protection.Result.NO_CONFERENCE);
    }

    static void end(Household family, Enquiry enquiry, LocalDate day, Section47Outcome outcome) {
        Happened concluded = Happened.on(day);
        family.tell(
                Desk.MANAGER,
                enquiry.children(),
                concluded,
                (child, id) -> new Section47EnquiryConcluded(
                        id, concluded, enquiry.entries().of(child), outcome));
    }
}
