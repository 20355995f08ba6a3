package caseclock.standalone.demo;

import caseclock.events.EntryId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Draws what is left to chance, the same from the same seed on every machine. */
final class Chance {

    private final SplittableRandom random;

    Chance(long seed) {
        this(new SplittableRandom(seed));
    }

    private Chance(SplittableRandom random) {
        this.random = random;
    }

    /** Chance of its own for a family, so that one family's story does not depend on how another's went. */
    Chance ofItsOwn() {
        return new Chance(random.split());
    }

    /** Chance for one more strand of what hangs on an entry. It takes nothing from any other chance, so that what is told already stays as it is. */
    static Chance beside(EntryId entry, Strand strand) {
        return new Chance(entry.value().getMostSignificantBits() ^ strand.seed());
    }

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    <T> T of(Odds<T> odds) {
        return odds.at(random.nextDouble());
    }

    <T> T oneOf(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }

    /** A stretch by its odds, then any number in it alike. */
    int days(Odds<Span> odds) {
        Span span = of(odds);
        return between(span.least(), span.most());
    }

    /** How often something happens that happens this often on average, each time independent of the others. */
    int count(double average) {
        int count = 0;
        for (double left = random.nextDouble(); left > StrictMath.exp(-average); left *= random.nextDouble()) {
            count++;
        }
        return count;
    }

    /** A random (version 4) identifier. */
    UUID uuid() {
        long high = random.nextLong() & ~0xF000L | 0x4000L;
        long low = random.nextLong() & ~(3L << 62) | 1L << 63;
        return new UUID(high, low);
    }
}
