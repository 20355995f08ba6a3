package caseclock.command.intake.rows;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.intake.UnreadableFile;
import java.util.Arrays;
import java.util.Random;

/**
 * Spoils files at random, the same way every time, and has them read: whatever is done to a file, it is read or refused with a sentence. The release
 * run spoils many more (system property "caseclock.mutations").
 */
public final class Mutations {

    private static final int TIMES = Integer.getInteger("caseclock.mutations", 200);
    private static final String NASTY = ",;\t\"\n\r'=-/\0 \u00ff\u00c3\u00ed0A";

    private final Random random;

    /** Reads a file to its end. */
    public interface Reading {
        void read(byte[] file) throws UnreadableFile;
    }

    private Mutations(long seed) {
        this.random = new Random(seed);
    }

    /** @return how many were refused as a whole */
    public static int of(byte[] file, long seed, Reading reading) {
        var mutations = new Mutations(seed);
        int refused = 0;
        for (int round = 0; round < TIMES; round++) {
            refused += isRefused(mutations.spoilt(file), reading) ? 1 : 0;
        }
        return refused;
    }

    private static boolean isRefused(byte[] file, Reading reading) {
        try {
            reading.read(file);
            return false;
        } catch (UnreadableFile refused) {
            assertThat(refused.getMessage()).endsWith(".").hasSizeLessThan(600);
            return true;
        }
    }

    private byte[] spoilt(byte[] file) {
        byte[] spoilt = file;
        for (int times = 1 + random.nextInt(4); times > 0 && spoilt.length > 2; times--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] file) {
        int from = random.nextInt(file.length);
        int to = from + random.nextInt(Math.min(60, file.length - from)) + 1;
        byte[] before = Arrays.copyOf(file, from);
        return switch (random.nextInt(7)) {
            case 0 -> joined(before, new byte[] {(byte) random.nextInt(256)}, rest(file, from + 1));
            case 1 -> joined(before, nasty(), rest(file, from + 1));
            case 2 -> joined(before, nasty(), rest(file, from));
            case 3 -> joined(before, rest(file, to));
            case 4 -> joined(Arrays.copyOf(file, to), rest(file, from));
            case 5 -> joined(before, Arrays.copyOfRange(file, from, to), before, rest(file, to));
            default -> before;
        };
    }

    private byte[] nasty() {
        return new byte[] {(byte) NASTY.charAt(random.nextInt(NASTY.length()))};
    }

    private static byte[] rest(byte[] file, int from) {
        return Arrays.copyOfRange(file, Math.min(from, file.length), file.length);
    }

    private static byte[] joined(byte[]... parts) {
        byte[] all = {};
        for (byte[] part : parts) {
            int length = all.length;
            all = Arrays.copyOf(all, length + part.length);
            System.arraycopy(part, 0, all, length, part.length);
        }
        return all;
    }
}
