package caseclock.standalone.demo;

import caseclock.events.Happened;
import caseclock.events.OversightSubject;
import caseclock.events.PrivateFostering.PrivateFosteringEnded;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.events.ReferralOutcome;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.Supervision.ManagementOversightRecorded;
import caseclock.events.VisitKind;
import java.time.LocalDate;
import java.util.Optional;

/** A handful of only children live with somebody who is no close relative: visited every six weeks or so, and looked at by a manager every month. */
final class PrivatelyFostering {

    private static final double OF_ONLY_CHILDREN_IN_NEED = 0.075;
    private static final int SHORTEST = 150;
    private static final Odds<Span> WORKING_DAYS_TO_FIRST =
            Span.odds(25, 1, 3, 34, 4, 6, 27, 7, 7, 11, 8, 12, 3, 13, 20);
    private static final Odds<Span> DAYS_TO_NEXT = Span.odds(45, 26, 37, 40, 38, 42, 15, 43, 62);
    private static final Odds<Span> DAYS_TO_LATER = Span.odds(40, 55, 76, 45, 77, 84, 15, 85, 115);
    private static final Odds<Span> DAYS_TO_OVERSIGHT = Span.odds(82, 24, 30, 13, 32, 45, 5, 46, 70);
    private static final double ALONE = 0.85;

    private PrivatelyFostering() {}

    /** Whether the child of that stay is one of them. */
    static boolean is(Margin margin, Phase phase) {
        return phase.came(ReferralOutcome.ASSESSMENT)
                && phase.children().size() == 1
                && phase.opened().plusDays(SHORTEST).isBefore(phase.until())
                && phase.within(margin.told().all(Section47EnquiryStarted.class))
                        .isEmpty()
                && margin.pen(Strand.WHO_IS_PRIVATELY_FOSTERED, phase.referral())
                        .chance()
                        .happens(OF_ONLY_CHILDREN_IN_NEED);
    }

    static void tell(Margin margin, Phase phase) {
        if (!is(margin, phase)) {
            return;
        }
        Pen pen = margin.pen(Strand.PRIVATE_FOSTERING, phase.referral());
        Happened aware =
                Happened.on(margin.days().after(phase.opened(), pen.chance().between(1, 6)));
        LocalDate until = margin.days().after(phase.until(), -pen.chance().between(1, 20));
        Entries arrangement =
                pen.write(Desk.WORKER, phase.children(), aware, (_, id) -> new PrivateFosteringNotified(id, aware));
        Happened ended = Happened.on(until);
        pen.write(
                Desk.WORKER,
                phase.children(),
                ended,
                (child, id) -> new PrivateFosteringEnded(id, ended, arrangement.of(child)));
        visits(margin, phase, aware.on(), until);
        oversight(margin, phase, aware.on(), until);
    }

    private static void visits(Margin margin, Phase phase, LocalDate from, LocalDate until) {
        Pen pen = margin.pen(Strand.PRIVATE_FOSTERING_VISITS, phase.referral()).since(margin.inDetailFrom());
        var visiting = new Visiting(pen, VisitKind.PRIVATE_FOSTERING, ALONE);
        LocalDate day = margin.days().after(from, pen.chance().days(WORKING_DAYS_TO_FIRST));
        while (day.isBefore(margin.soFar(until))) {
            boolean seen = visiting.visit(phase.children(), day);
            Odds<Span> rhythm = day.isBefore(from.plusYears(1)) ? DAYS_TO_NEXT : DAYS_TO_LATER;
            LocalDate next = margin.days().onOrBefore(day.plusDays(pen.chance().days(rhythm)));
            day = seen ? next : margin.days().after(day, 2);
        }
    }

    private static void oversight(Margin margin, Phase phase, LocalDate from, LocalDate until) {
        Pen pen = margin.pen(Strand.PRIVATE_FOSTERING_OVERSIGHT, phase.referral());
        var by = Optional.of(margin.family().team().manager());
        LocalDate day = from;
        while (day.isBefore(margin.soFar(until))) {
            day = margin.days().onOrBefore(day.plusDays(pen.chance().days(DAYS_TO_OVERSIGHT)));
            Happened looked = Happened.on(day);
            if (day.isBefore(until)) {
                pen.write(
                        Desk.MANAGER,
                        phase.children(),
                        looked,
                        (_, id) -> new ManagementOversightRecorded(id, looked, OversightSubject.PRIVATE_FOSTERING, by));
            }
        }
    }
}
