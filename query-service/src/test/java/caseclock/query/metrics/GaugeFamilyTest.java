package caseclock.query.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GaugeFamilyTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();
    private final GaugeFamily family = new GaugeFamily(registry, "waiting", "Children who wait");

    @Test
    void aTeamThatIsGoneLeavesNoSeriesBehind() {
        family.show(Map.of(Tags.of("team", "East"), 3.0, Tags.of("team", "West"), 1.0));
        family.show(Map.of(Tags.of("team", "East"), 4.0));
        assertThat(registry.getMeters()).hasSize(1);
        assertThat(registry.get("waiting").tag("team", "East").gauge().value()).isEqualTo(4);
    }

    @Test
    void aSeriesThatStaysIsNotTakenOutMeanwhile() {
        family.show(Map.of(Tags.of("team", "East"), 3.0));
        Meter before = registry.get("waiting").tag("team", "East").meter();
        family.show(Map.of(Tags.of("team", "East"), 4.0));
        assertThat(registry.get("waiting").tag("team", "East").meter()).isSameAs(before);
    }

    @Test
    void nothingIsShownOfWhatCannotBeRead() {
        family.show(Map.of(Tags.empty(), 3.0));
        family.showNothing();
        assertThat(registry.getMeters()).isEmpty();
    }
}
