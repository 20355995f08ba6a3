package caseclock.standalone.demo;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The margin of a family's story: everything that is told beside it once it stands, without moving a word of it.
 *
 * @param shownFrom of what had ended before that day nothing is told
 */
record Margin(Household family, Recollection told, LocalDate shownFrom, LocalDate today) {

    static Margin of(Household family, LocalDate shownFrom, LocalDate today) {
        return new Margin(family, new Recollection(family), shownFrom, today);
    }

    void fill() {
        List<Phase> phases = phases();
        Contacting.tell(this, phases);
        phases.forEach(phase -> {
            TransferNotice.tell(this, phase);
            if (phase.accepted()) {
                fill(phase);
            }
        });
    }

    private void fill(Phase phase) {
        Requesting.tell(this, phase);
        FirstVisits.tell(this, phase);
        PlanWork.tell(this, phase);
        Care.of(this, phase).forEach(care -> Caring.tell(this, care));
        PrivatelyFostering.tell(this, phase);
        InNeedVisits.tell(this, phase);
        Supervising.tell(this, phase);
        Unattended.tell(this, phase);
    }

    /** What had not ended before the years shown; of the rest only the outline is known. */
    private List<Phase> phases() {
        List<Phase> phases = new ArrayList<>();
        List<Happening<ReferralReceived>> referrals = told.all(ReferralReceived.class);
        for (int i = 0; i < referrals.size(); i++) {
            LocalDate next = i + 1 < referrals.size() ? referrals.get(i + 1).on() : LocalDate.MAX;
            phases.add(Phase.of(referrals.get(i), told, closed(referrals.get(i).on(), next)));
        }
        return phases.stream()
                .filter(phase -> !phase.until().isBefore(shownFrom))
                .toList();
    }

    private LocalDate closed(LocalDate from, LocalDate next) {
        return told.all(CaseClosed.class).stream()
                .map(Happening::on)
                .filter(day -> !day.isBefore(from) && !day.isAfter(next))
                .findFirst()
                .orElse(from);
    }

    /** A pen for what hangs on something told before. */
    Pen pen(Strand strand, Happening<? extends Fact> about) {
        return new Pen(family, Chance.beside(about.entry(), strand), about.recordedAt(), LocalDate.MIN);
    }

    /** In-need visits and supervision are in the case system for the last twelve months only, from the first of a month: the council kept them on paper before. */
    LocalDate onPaperUntil() {
        return today.minusYears(1).withDayOfMonth(1);
    }

    /** Visits, core groups and contacts are told from a little before the years shown, so that the last of each is there whatever began before. */
    LocalDate inDetailFrom() {
        return shownFrom.minusDays(100);
    }

    /** The end of something, or today if that is sooner: nobody knows what comes. */
    LocalDate soFar(LocalDate ends) {
        return WorkingDays.earlier(ends, today);
    }

    WorkingDays days() {
        return family.days();
    }
}
