package caseclock.command.intake.census;

import static caseclock.command.intake.census.CensusText.assessment;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static caseclock.command.intake.census.CensusText.header;
import static caseclock.command.intake.census.CensusText.plan;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A census of any number of children that is written while it is read: each has an assessment, every third an enquiry, every ninth a plan. */
public final class GeneratedCensus extends InputStream {

    private final Iterator<byte[]> pieces;
    private byte[] piece = {};
    private int next;
    private long written;

    /** @param prefix how its children's references begin */
    public GeneratedCensus(String prefix, int children) {
        pieces = Stream.of(
                        Stream.of("<Message>" + header("<LEA>999</LEA>") + "<Children>"),
                        IntStream.range(0, children).mapToObj(number -> oneChild(prefix, number)),
                        Stream.of("</Children></Message>"))
                .flatMap(texts -> texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .iterator();
    }

    /** How many bytes were read so far. */
    public long written() {
        return written;
    }

    /** Two facts for its referral and assessment and one for the authorisation; then two for an enquiry; then two for a plan. */
    private static String oneChild(String prefix, int number) {
        LocalDate referred = LocalDate.of(2025, 4, 1).plusDays(number % 300);
        String assessed = assessment(
                referred.plusDays(1).toString(), referred.plusDays(40).toString(), "3B", "16A");
        String enquired = number % 3 == 0
                ? enquiry(
                        referred.plusDays(2).toString(),
                        "",
                        referred.plusDays(20).toString(),
                        "0")
                : "";
        String planned = number % 9 == 0
                ? plan(
                        referred.plusDays(20).toString(),
                        "",
                        referred.plusDays(90).toString())
                : "";
        return child("%s%07d".formatted(prefix, number), episode(referred.toString(), assessed, enquired, planned));
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) {
        while (next == piece.length) {
            if (!pieces.hasNext()) {
                return -1;
            }
            piece = pieces.next();
            next = 0;
        }
        int count = Math.min(length, piece.length - next);
        System.arraycopy(piece, next, into, offset, count);
        next += count;
        written += count;
        return count;
    }

    /** All of it at once, for small ones. */
    public static byte[] of(String prefix, int children) {
        var census = new GeneratedCensus(prefix, children);
        byte[] all = new byte[2_000 * (children + 1)];
        int length = 0;
        for (int count = 0; count >= 0; count = census.read(all, length, all.length - length)) {
            length += count;
        }
        return Arrays.copyOf(all, length);
    }
}
