package caseclock.command.intake.rows;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;

/** One sorted run as it is read back, with the row at hand. */
final class Run {

    /** Of rows about one child, those of the earlier run were earlier in the file. */
    static final Comparator<Run> BY_CHILD =
            Comparator.comparing((Run run) -> run.atHand().child()).thenComparingInt(run -> run.number);

    private final int number;
    private final InputStream bytes;
    private Kept atHand = new Kept("", new byte[0]);

    Run(int number, InputStream bytes) {
        this.number = number;
        this.bytes = bytes;
    }

    Kept atHand() {
        return atHand;
    }

    /** @return whether there was another row, which is at hand now */
    boolean advance() throws IOException {
        bytes.mark(1);
        if (bytes.read() < 0) {
            return false;
        }
        bytes.reset();
        String child = Packed.text(bytes);
        atHand = new Kept(child, bytes.readNBytes(Packed.number(bytes)));
        return true;
    }
}
