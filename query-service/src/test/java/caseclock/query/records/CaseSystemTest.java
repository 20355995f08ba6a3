package caseclock.query.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the case system shows a child. */
class CaseSystemTest {

    @Test
    void theReferenceStandsWhereTheCouncilSaid() {
        var system = CaseSystem.read("https://cases.council.example/child/{reference}?tab=1");
        assertThat(system.address("WX-20344")).contains("https://cases.council.example/child/WX-20344?tab=1");
        assertThat(CaseSystem.read("http://cases/?id={reference}").address("A/B C&D"))
                .contains("http://cases/?id=A%2FB%20C%26D");
        assertThat(CaseSystem.none().address("WX-20344")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://cases.council.example/child",
                "javascript:alert('{reference}')",
                "cases.council.example/{reference}",
                "ftp://cases.council.example/{reference}",
                "https://{reference}.council.example/",
                "https://cases council/{reference}"
            })
    void whatIsNoAddressStopsTheStartWithASentence(String wrong) {
        assertThatThrownBy(() -> CaseSystem.read(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("https://cases.council.example/child/{reference}");
    }
}
