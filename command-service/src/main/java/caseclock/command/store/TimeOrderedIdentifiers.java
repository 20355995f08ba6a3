package caseclock.command.store;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.common.IdentifierFactory;
import org.axonframework.eventhandling.GenericEventMessage;

/**
 * Makes identities that grow with time (UUID version 7, RFC 9562), so that the unique index on them grows at one end. Axon finds it through
 * META-INF/services.
 */
public final class TimeOrderedIdentifiers extends IdentifierFactory {

    private static final int COUNTER_BITS = 12;
    private static final long COUNTER_MASK = (1 << COUNTER_BITS) - 1;
    private static final long VERSION_7 = 0x7000;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long RANDOM_MASK = 0x3FFF_FFFF_FFFF_FFFFL;

    private final AtomicLong last = new AtomicLong();

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    /** Within a millisecond a counter goes on; when it is used up, or the clock goes back, the time runs ahead a little. */
    UUID next() {
        long now = GenericEventMessage.clock.millis() << COUNTER_BITS;
        long tick = last.updateAndGet(before -> Math.max(before + 1, now));
        long high = (tick >>> COUNTER_BITS) << 16 | VERSION_7 | tick & COUNTER_MASK;
        return new UUID(high, ThreadLocalRandom.current().nextLong() & RANDOM_MASK | VARIANT);
    }
}
