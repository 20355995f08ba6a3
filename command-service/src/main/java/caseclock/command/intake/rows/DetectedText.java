package caseclock.command.intake.rows;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Text whose encoding shows as it is read: UTF-8 or UTF-16 if its first bytes say so, else UTF-8 if its first character beyond ASCII is
 * written so, else what Windows writes.
 */
final class DetectedText extends Reader {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int BUFFER = 1 << 14;

    private final InputStream bytes;
    private final ByteBuffer ahead = ByteBuffer.allocate(BUFFER).flip();
    private CharsetDecoder decoder = decoder(StandardCharsets.UTF_8);
    private boolean guessed;
    private boolean begun;
    private boolean ended;
    private int line = 1;

    /** From this line on the text is not in the encoding in which it began. */
    static final class WrongEncoding extends IOException {

        private static final long serialVersionUID = 1;

        private final int line;

        private WrongEncoding(int line) {
            super("Line " + line + " is not in the encoding in which the text begins.");
            this.line = line;
        }

        int line() {
            return line;
        }
    }

    DetectedText(InputStream bytes) {
        this.bytes = bytes;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (!begun) {
            begin();
        }
        var characters = CharBuffer.wrap(into, offset, length).slice();
        while (characters.position() == 0 && length > 0) {
            boolean needsMore = decode(characters) && characters.position() == 0;
            if (needsMore && !fetch()) {
                return -1;
            }
        }
        notice(into, offset, characters.position());
        return characters.position();
    }

    /** @return whether the bytes at hand are used up */
    private boolean decode(CharBuffer into) throws IOException {
        CoderResult result = decoder.decode(ahead, into, ended);
        if (result.isError() && guessed && isAscii(into)) {
            decoder = decoder(WINDOWS).onUnmappableCharacter(CodingErrorAction.REPLACE);
            guessed = false;
            return into.position() == 0 && decode(into);
        }
        if (result.isError() && into.position() == 0) {
            throw new WrongEncoding(line);
        }
        return result.isUnderflow();
    }

    private static boolean isAscii(CharBuffer decoded) {
        return decoded.duplicate().flip().chars().allMatch(character -> character < 0x80);
    }

    /** Once a character beyond ASCII was read as UTF-8, the text is UTF-8. */
    private void notice(char[] read, int offset, int length) {
        for (int at = offset; at < offset + length; at++) {
            guessed &= read[at] < 0x80;
            line += read[at] == '\n' ? 1 : 0;
        }
    }

    private boolean fetch() throws IOException {
        if (ended) {
            return false;
        }
        ahead.compact();
        int count = bytes.read(ahead.array(), ahead.position(), ahead.remaining());
        ended = count < 0;
        ahead.position(ahead.position() + Math.max(count, 0)).flip();
        return true;
    }

    private void begin() throws IOException {
        begun = true;
        while (ahead.remaining() < 3 && fetch()) {}
        if (startsWith(0xFF, 0xFE)) {
            decoder = decoder(StandardCharsets.UTF_16LE);
        } else if (startsWith(0xFE, 0xFF)) {
            decoder = decoder(StandardCharsets.UTF_16BE);
        } else {
            guessed = !startsWith(0xEF, 0xBB, 0xBF);
        }
    }

    /** Reads over the mark if it is there. */
    private boolean startsWith(int... mark) {
        if (ahead.remaining() < mark.length) {
            return false;
        }
        for (int at = 0; at < mark.length; at++) {
            if ((ahead.get(at) & 0xff) != mark[at]) {
                return false;
            }
        }
        ahead.position(mark.length);
        return true;
    }

    private static CharsetDecoder decoder(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
