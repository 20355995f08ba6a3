package caseclock.standalone.demo;

import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A time during which children of a family are looked after, with the same carers.
 *
 * @param about the referral that led to it, of those children only
 * @param until the day on which it ends
 */
record Care(Happening<ReferralReceived> about, LocalDate from, LocalDate until, List<LocalDate> reviews) {

    private static final double TOGETHER = 0.65;
    private static final double LOOKED_AFTER = 0.55;
    private static final double HOME_SOON = 0.42;
    private static final Odds<Span> DAYS_UNTIL_HOME = Span.odds(25, 8, 40, 45, 41, 150, 30, 151, 330);

    /** None unless the referral was decided so; then of one child at least. */
    static List<Care> of(Margin margin, Phase phase) {
        if (!phase.came(ReferralOutcome.LOOKED_AFTER)) {
            return List.of();
        }
        Chance chance = margin.pen(Strand.LOOKED_AFTER, phase.referral()).chance();
        LocalDate from = margin.days().after(phase.opened(), chance.between(1, 15));
        List<Diary> children = new ArrayList<>(phase.children().subList(0, 1));
        phase.children().stream()
                .skip(1)
                .filter(_ -> chance.happens(LOOKED_AFTER))
                .forEach(children::add);
        boolean together = chance.happens(TOGETHER);
        List<List<Diary>> homes =
                together ? List.of(children) : children.stream().map(List::of).toList();
        return homes.stream()
                .map(home -> care(margin, phase.referral().of(home), from, end(margin, phase, from, chance)))
                .filter(care -> care.until().isAfter(care.from()))
                .toList();
    }

    private static LocalDate end(Margin margin, Phase phase, LocalDate from, Chance chance) {
        LocalDate last = margin.days().after(phase.until(), -chance.between(1, 15));
        LocalDate home = margin.days().onOrAfter(from.plusDays(chance.days(DAYS_UNTIL_HOME)));
        return chance.happens(HOME_SOON) ? WorkingDays.earlier(home, last) : last;
    }

    private static Care care(Margin margin, Happening<ReferralReceived> about, LocalDate from, LocalDate until) {
        Chance chance = margin.pen(Strand.CARE_REVIEW_DAYS, about).chance();
        return new Care(about, from, until, CareReviews.days(chance, margin.days(), from, until));
    }

    List<Diary> children() {
        return about.children();
    }

    boolean covers(Diary child, LocalDate day) {
        return children().contains(child) && !day.isBefore(from) && !day.isAfter(until);
    }
}
