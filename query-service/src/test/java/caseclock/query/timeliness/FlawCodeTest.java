package caseclock.query.timeliness;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.CaseClock.Flaw;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A flaw's sentence tells which it is. */
class FlawCodeTest {

    @ParameterizedTest
    @EnumSource
    void everySentenceReadsBackAsItsCode(FlawCode code) {
        var sentence = code.sentence("8 March 2026", "9 March 2026");
        assertThat(FlawCode.of(new Flaw(code.kind(), sentence))).contains(code);
        assertThat(sentence).doesNotContain("%s").endsWith(".");
    }

    @Test
    void otherWordsAndAnotherKindAreNone() {
        assertThat(FlawCode.of(new Flaw(Flaw.Kind.UNKNOWN, "Out of order."))).isEmpty();
        assertThat(FlawCode.of(new Flaw(Flaw.Kind.DISORDERED, FlawCode.CONTACT_MISSING.sentence())))
                .isEmpty();
    }
}
