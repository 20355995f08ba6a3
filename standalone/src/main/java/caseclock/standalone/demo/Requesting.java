package caseclock.standalone.demo;

import caseclock.events.Happened;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Strategy discussions are asked for before they are held, mostly on the day or the working day before; a few turn out not to be needed. */
final class Requesting {

    private static final Odds<Span> WORKING_DAYS_BEFORE = Span.odds(58, 0, 0, 31, 1, 1, 7, 2, 2, 3, 3, 4, 1, 5, 7);
    private static final double NOT_PUT_DOWN = 0.05;
    private static final double NO_LONGER_NEEDED = 0.03;

    private Requesting() {}

    static void tell(Margin margin, Phase phase) {
        List<LocalDate> enquiries = phase.within(margin.told().all(Section47EnquiryStarted.class)).stream()
                .map(Happening::on)
                .toList();
        phase.within(margin.told().all(StrategyDiscussionHeld.class)).stream()
                .filter(held -> enquiries.contains(held.on()))
                .forEach(held -> askFor(margin, phase, held));
        notNeeded(margin, phase);
    }

    private static void askFor(Margin margin, Phase phase, Happening<StrategyDiscussionHeld> held) {
        Pen pen = margin.pen(Strand.DISCUSSION_ASKED_FOR, held)
                .notBefore(phase.referral().recordedAt())
                .since(margin.inDetailFrom());
        if (pen.chance().happens(NOT_PUT_DOWN)) {
            return;
        }
        Happened asked = before(margin, phase, held.happened(), pen.chance());
        var meeting = held.fact().meetingId();
        pen.write(Desk.WORKER, held.children(), asked, (_, id) -> new StrategyDiscussionRequested(id, asked, meeting));
    }

    /** Not before it was decided what to do about the referral. */
    private static Happened before(Margin margin, Phase phase, Happened held, Chance chance) {
        int back = chance.days(WORKING_DAYS_BEFORE);
        LocalDate day = margin.days().after(held.on(), -back);
        LocalTime time = LocalTime.of(9, 0).plusMinutes(chance.between(0, 480));
        if (back > 0 && day.isAfter(phase.opened())) {
            return Happened.at(day, time);
        }
        LocalTime latest = held.at().orElse(LocalTime.NOON);
        LocalTime shortly = latest.minusMinutes(chance.between(15, 120));
        LocalTime decided = phase.decided().at().orElse(LocalTime.of(9, 0)).plusMinutes(chance.between(5, 20));
        boolean tooSoon = held.on().equals(phase.opened()) && shortly.isBefore(decided);
        return Happened.at(held.on(), tooSoon ? decided : shortly);
    }

    private static void notNeeded(Margin margin, Phase phase) {
        Pen pen = margin.pen(Strand.DISCUSSION_NOT_NEEDED, phase.referral()).since(margin.inDetailFrom());
        Chance chance = pen.chance();
        LocalDate day = margin.days().after(phase.opened(), chance.between(1, 20));
        LocalDate dropped = margin.days().after(day, chance.between(0, 3));
        if (!chance.happens(NO_LONGER_NEEDED) || !dropped.isBefore(phase.until())) {
            return;
        }
        Happened asked = Happened.on(day);
        Happened answered = Happened.on(dropped);
        var meeting = Optional.of(chance.uuid());
        Entries request = pen.write(
                Desk.WORKER, phase.children(), asked, (_, id) -> new StrategyDiscussionRequested(id, asked, meeting));
        pen.write(
                Desk.MANAGER,
                phase.children(),
                answered,
                (child, id) -> new StrategyDiscussionNoLongerNeeded(id, answered, request.of(child)));
    }
}
