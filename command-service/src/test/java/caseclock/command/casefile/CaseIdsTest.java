package caseclock.command.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CaseIdsTest {

    private static final byte[] KEY = "an invented key of 32 bytes long".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] OTHER_KEY = "another made up key, 32 bytes it".getBytes(StandardCharsets.US_ASCII);

    private final CaseIds ids = new CaseIds(KEY);

    @Test
    void theSameChildAlwaysReachesTheSameCase() {
        assertThat(ids.of("999", "WX20231")).isEqualTo(new CaseIds(KEY).of("999", "WX20231"));
    }

    @Test
    void theIdentityIsPinnedForEver() {
        assertThat(ids.of("999", "WX20231")).hasToString("62d34be7-baf5-83b6-9892-cb241803936a");
    }

    @Test
    void anotherCouncilReferenceOrKeyIsAnotherCase() {
        assertThat(ids.of("999", "WX20231"))
                .isNotEqualTo(ids.of("998", "WX20231"))
                .isNotEqualTo(ids.of("999", "WX20232"))
                .isNotEqualTo(ids.of("9", "99WX20231"))
                .isNotEqualTo(new CaseIds(OTHER_KEY).of("999", "WX20231"));
    }

    @Test
    void theIdentityIsAWellFormedUuidOfTheFreeVersion() {
        assertThat(ids.of("999", "WX20231").value().version()).isEqualTo(8);
        assertThat(ids.of("999", "WX20231").value().variant()).isEqualTo(2);
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatThrownBy(() -> new CaseIds(new byte[31]))
                .hasMessage(
                        "caseclock.case-id-key: the key for case identities needs at least 32 bytes, this one has 31.");
    }
}
