package caseclock.query.demand;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.demand.Demand.Counted;
import caseclock.query.demand.Demand.Month;
import caseclock.query.demand.Reasons.Ranked;
import caseclock.query.demand.Reasons.Reason;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** M33 and M34. */
class DemandTest {

    private static Counted referrals(String day, int count) {
        return new Counted("ReferralReceived", LocalDate.parse(day), count);
    }

    @Test
    void eachMonthStandsBesideTheSameMonthOfTheYearBefore() {
        var demand = Demand.of(
                LocalDate.of(2026, 7, 1),
                LocalDate.of(2026, 8, 10),
                List.of(referrals("2026-07-03", 8), referrals("2026-07-31", 4), referrals("2026-08-10", 2)),
                List.of(referrals("2025-07-20", 10), referrals("2025-08-01", 3)));
        assertThat(demand.referrals())
                .containsExactly(
                        new Month(YearMonth.of(2026, 7), true, 12, 10), new Month(YearMonth.of(2026, 8), false, 2, 3));
        // 12 after 10: a fifth more. Of fewer than ten a year before no percentage is made.
        assertThat(demand.referrals())
                .extracting(Month::changePercent)
                .containsExactly(java.util.Optional.of(20.0), java.util.Optional.empty());
        assertThat(demand.plans()).extracting(Month::count).containsExactly(0, 0);
    }

    @Test
    void reasonsAreRankedOfThoseThatGiveAnyAndTiesGoByName() {
        var ranked = Ranked.of(20, 18, Map.of("POLICE", 9, "SCHOOL", 4, "FAMILY", 4, "SELF", 1));
        assertThat(ranked.notRecorded()).isEqualTo(2);
        assertThat(ranked.reasons())
                .containsExactly(
                        new Reason("POLICE", new Share(9, 18)),
                        new Reason("FAMILY", new Share(4, 18)),
                        new Reason("SCHOOL", new Share(4, 18)),
                        new Reason("SELF", new Share(1, 18)));
    }
}
