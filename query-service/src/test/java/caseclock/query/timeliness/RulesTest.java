package caseclock.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import org.junit.jupiter.api.Test;

class RulesTest {

    private static final String OWN = """
            council,key,limit,in_force_from,announced_on,policy
            999,supervision,%s days,2024-04-01,,Supervision policy 2024
            """;

    private static String rules(Timescales timescales) {
        return new Timeliness(timescales, England.BANK_HOLIDAYS).rules();
    }

    private static Timescales with(int days) {
        return England.TIMESCALES.withLocal(new StringReader(OWN.formatted(days)));
    }

    @Test
    void theSameRulesReadAgainAreTheSameRules() {
        assertThat(rules(with(20))).isEqualTo(rules(with(20)));
    }

    @Test
    void anotherLimitOfOneCouncilMakesOtherRules() {
        assertThat(rules(with(20))).isNotEqualTo(rules(with(21))).isNotEqualTo(rules(England.TIMESCALES));
    }

    @Test
    void oneMoreBankHolidayMakesOtherRules() {
        String list = "date,announced_on,withdrawn_on,basis_of_announcement\n2026-12-25,,,law\n";
        var one = BankHolidays.read(new StringReader(list));
        var two = BankHolidays.read(new StringReader(list + "2026-12-28,,,law\n"));
        assertThat(new Timeliness(England.TIMESCALES, one).rules())
                .isNotEqualTo(new Timeliness(England.TIMESCALES, two).rules());
    }
}
