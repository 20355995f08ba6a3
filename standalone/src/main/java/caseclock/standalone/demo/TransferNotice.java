package caseclock.standalone.demo;

import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.Happened;
import caseclock.events.ReferralOutcome;
import java.time.LocalDate;

/** Other councils tell us of children on their plans who have moved here, and now and then that they have not after all. */
final class TransferNotice {

    private static final double TOLD_THE_DAY_BEFORE = 0.15;
    private static final double NOT_PUT_DOWN = 0.05;
    private static final double DID_NOT_COME = 0.008;

    private TransferNotice() {}

    static void tell(Margin margin, Phase phase) {
        Pen pen = margin.pen(Strand.TRANSFER_IN, phase.referral());
        if (phase.came(ReferralOutcome.TRANSFER_IN)) {
            notice(margin, pen, phase);
        } else if (!phase.accepted() && pen.chance().happens(DID_NOT_COME)) {
            withdraw(margin, pen, phase, notice(margin, pen, phase));
        }
    }

    private static Entries notice(Margin margin, Pen pen, Phase phase) {
        boolean dayBefore = pen.chance().happens(TOLD_THE_DAY_BEFORE);
        LocalDate day = margin.days().after(phase.referral().on(), dayBefore ? -1 : 0);
        Happened told = Happened.on(day);
        boolean missing = phase.accepted() && pen.chance().happens(NOT_PUT_DOWN);
        return (missing ? pen.since(LocalDate.MAX) : pen)
                .write(Desk.FRONT_DOOR, phase.children(), told, (_, id) -> new TransferInNotified(id, told));
    }

    private static void withdraw(Margin margin, Pen pen, Phase phase, Entries notice) {
        LocalDate day = margin.days().after(phase.opened(), pen.chance().between(2, 12));
        Happened told = Happened.on(day);
        pen.write(
                Desk.FRONT_DOOR,
                phase.children(),
                told,
                (child, id) -> new TransferInWithdrawn(id, told, notice.of(child)));
    }
}
