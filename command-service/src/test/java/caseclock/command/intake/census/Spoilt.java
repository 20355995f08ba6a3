package caseclock.command.intake.census;

import java.util.Arrays;
import java.util.Random;

/** Spoils a file in one to three places: bytes overwritten, cut out, doubled, or the end torn off. */
public final class Spoilt {

    private static final byte[] NASTY = {
        0, '<', '>', '&', '"', '\'', '/', (byte) 0xff, (byte) 0xc0, (byte) 0xed, ']', '!', '?', ' '
    };

    private Spoilt() {}

    public static byte[] copyOf(byte[] whole, Random random) {
        byte[] spoilt = whole.clone();
        for (int times = 1 + random.nextInt(3); times > 0 && spoilt.length > 2; times--) {
            spoilt = once(spoilt, random);
        }
        return spoilt;
    }

    private static byte[] once(byte[] file, Random random) {
        int from = random.nextInt(file.length);
        int to = from + random.nextInt(Math.min(40, file.length - from)) + 1;
        return switch (random.nextInt(5)) {
            case 0 -> overwritten(file, from, (byte) random.nextInt(256));
            case 1 -> overwritten(file, from, NASTY[random.nextInt(NASTY.length)]);
            case 2 -> joined(Arrays.copyOf(file, from), Arrays.copyOfRange(file, to, file.length));
            case 3 -> joined(Arrays.copyOf(file, to), Arrays.copyOfRange(file, from, file.length));
            default -> Arrays.copyOf(file, from);
        };
    }

    private static byte[] overwritten(byte[] file, int at, byte by) {
        byte[] copy = file.clone();
        copy[at] = by;
        return copy;
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
