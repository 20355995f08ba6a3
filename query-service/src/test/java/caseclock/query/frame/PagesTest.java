package caseclock.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PagesTest {

    private static final Clock LATER = Clock.offset(SampleFrame.CLOCK, Duration.ofHours(1));
    private static final Visitor ADA = visitor("ada");
    private static final Visitor BOB = visitor("bob");

    private static Visitor visitor(String account) {
        return new Visitor(Optional.of(new Person(account, Set.of(Role.AUDITOR))), "token of " + account);
    }

    private static Pages pages(Clock clock, String reach) {
        return new Pages(SampleFrame.HOUSE, clock, (LocalDate _) -> reach, () -> Optional.of("Nothing moves."));
    }

    @Test
    void the_same_page_for_somebody_else_is_framed_as_if_they_had_asked_first() {
        var bar = TimeBar.of("East team", Optional.of("/teams"), "/due", SampleFrame.latest())
                .about("999", Optional.of("east"));
        var adas = pages(SampleFrame.CLOCK, "Last upload today").frame("Due soon", Section.DUE, bar, ADA);
        var bobs = pages(LATER, "Last upload just now");
        var later = TimeBar.of(
                        "East team",
                        Optional.of("/teams"),
                        "/due",
                        When.asked(Optional.empty(), Optional.empty(), LATER))
                .about("999", Optional.of("east"));
        assertThat(bobs.again(adas, BOB))
                .isEqualTo(bobs.frame("Due soon", Section.DUE, later, BOB))
                .isNotEqualTo(adas);
        assertThat(bobs.again(adas, BOB).toString()).contains("Printed by bob").doesNotContain("ada");
    }
}
