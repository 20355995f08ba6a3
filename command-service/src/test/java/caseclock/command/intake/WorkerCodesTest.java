package caseclock.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class WorkerCodesTest {

    private final WorkerCodes codes = codes("an invented key of 32 bytes long");

    @Test
    void a_staff_reference_stays_as_it_is() {
        assertThat(codes.of("999", "SW-0042")).isEqualTo("SW-0042");
        assertThat(codes.of("999", " 4711 ")).isEqualTo("4711");
    }

    @Test
    void a_name_becomes_a_code_that_is_pinned_for_ever() {
        assertThat(codes.of("999", "Made Up-Name")).matches("w-[a-z2-7]{10}").isEqualTo("w-iz64ammxuu");
    }

    @Test
    void a_single_word_may_be_a_surname_and_becomes_a_code_too() {
        assertThat(codes.of("999", "Madeup")).startsWith("w-");
    }

    @Test
    void case_and_spaces_do_not_make_another_worker() {
        assertThat(codes.of("999", "made\u00a0 up-name ")).isEqualTo(codes.of("999", "Made Up-Name"));
    }

    @Test
    void another_council_or_key_is_another_code() {
        assertThat(codes.of("999", "Made Up-Name"))
                .isNotEqualTo(codes.of("998", "Made Up-Name"))
                .isNotEqualTo(codes("another made up key, 32 bytes it").of("999", "Made Up-Name"));
    }

    private static WorkerCodes codes(String key) {
        return new WorkerCodes(key.getBytes(StandardCharsets.US_ASCII));
    }
}
