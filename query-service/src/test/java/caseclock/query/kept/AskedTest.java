package caseclock.query.kept;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class AskedTest {

    private static final Instant MOVED = Instant.parse("2026-11-16T08:00:00Z");
    private static final Reached REACHED = new Reached("1", "7", MOVED, 3);

    private static Optional<Asked> asked(String query, Instant now, Reached reached) {
        var request = new MockHttpServletRequest("GET", "/due");
        for (var one : query.split("&")) {
            request.addParameter(one.split("=")[0], one.split("=")[1]);
        }
        return Asked.of(request, reached, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Optional<Asked> asked(String query, Instant now) {
        return asked(query, now, REACHED);
    }

    private static Instant after(long seconds) {
        return MOVED.plusSeconds(seconds);
    }

    @Test
    void allMomentsOfADayAskTheSame() {
        assertThat(asked("team=east", after(10))).isEqualTo(asked("team=east", after(3_600)));
        assertThat(asked("team=east", after(10))).isNotEqualTo(asked("team=east", after(86_400)));
    }

    @Test
    void whileAnotherMachinesClockMayBeAheadTheyAskApart() {
        assertThat(asked("team=east", after(1))).isEqualTo(asked("team=east", after(4)));
        assertThat(asked("team=east", after(4))).isNotEqualTo(asked("team=east", after(6)));
    }

    @Test
    void anythingElseIsAnotherQuestion() {
        assertThat(asked("team=east", after(10))).isNotEqualTo(asked("team=west", after(10)));
        assertThat(asked("team=east", after(10), new Reached("1", "8", MOVED, 3)))
                .as("written to without a tick of the clock")
                .isNotEqualTo(asked("team=east", after(10)));
        assertThat(asked("team=east", after(10), new Reached("2", "7", MOVED, 3)))
                .as("other tables")
                .isNotEqualTo(asked("team=east", after(10)));
        assertThat(asked("team=east", after(10), new Reached("1", "7", MOVED, 4)))
                .as("published")
                .isNotEqualTo(asked("team=east", after(10)));
    }

    @Test
    void whatIsYetToComeIsKnownOnlyWhenItHasPassed() {
        var noon = "knownOn=2026-11-16T12:00:00Z";
        assertThat(asked(noon, after(60))).isNotEqualTo(asked(noon, after(5 * 3_600)));
    }

    @Test
    void aDateThatCannotBeReadIsLeftToWhoeverAnswers() {
        assertThat(asked("knownOn=soon", after(10))).isEmpty();
    }
}
