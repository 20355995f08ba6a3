package caseclock.command.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimeOrderedIdentifiersTest {

    private static final Instant MOMENT = Instant.parse("2026-10-02T09:00:00Z");

    private final Clock clock = GenericEventMessage.clock;
    private final TimeOrderedIdentifiers identifiers = new TimeOrderedIdentifiers();

    @AfterEach
    void the_clock_goes_on() {
        GenericEventMessage.clock = clock;
    }

    @Test
    void axon_finds_it() {
        assertThat(IdentifierFactory.getInstance()).isInstanceOf(TimeOrderedIdentifiers.class);
    }

    @Test
    void an_identity_is_of_version_7_and_holds_its_millisecond() {
        GenericEventMessage.clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        UUID identity = identifiers.next();

        assertThat(identity.version()).isEqualTo(7);
        assertThat(identity.variant()).isEqualTo(2);
        assertThat(identity.getMostSignificantBits() >>> 16).isEqualTo(MOMENT.toEpochMilli());
    }

    @Test
    void later_identities_are_greater_also_within_a_millisecond_and_when_the_clock_goes_back() {
        GenericEventMessage.clock = Clock.fixed(MOMENT, ZoneOffset.UTC);
        List<String> before =
                Stream.generate(identifiers::generateIdentifier).limit(10_000).toList();
        GenericEventMessage.clock = Clock.fixed(MOMENT.minusSeconds(30), ZoneOffset.UTC);
        String after = identifiers.generateIdentifier();

        assertThat(before).isSorted().doesNotHaveDuplicates();
        assertThat(after).isGreaterThan(before.getLast());
    }
}
