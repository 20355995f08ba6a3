package caseclock.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShownTextTest {

    @Test
    void text_is_cut_after_40_characters_and_never_inside_one() {
        assertThat(ShownText.of("\uD83D\uDE00".repeat(41))).isEqualTo("\uD83D\uDE00".repeat(40));
    }

    @Test
    void what_cannot_be_printed_is_left_out() {
        assertThat(ShownText.of(" a\u0000b\u001b[31m\u202Ec\u200B\r\nd\uD800\uFEFF "))
                .isEqualTo("ab[31mcd");
    }
}
