package caseclock.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** In the victim: the one moment that is waited for, how often it is let pass, and the mark on disk that says that it came. */
final class Armed {

    static final int EXIT_OF_KILLED = 137;

    private final Path mark;
    private volatile Moment moment = Moment.AT_RANDOM;
    private volatile Deed deed = Deed.DIE;
    private int left;

    Armed(Path mark) {
        this.mark = mark;
    }

    synchronized void arm(Moment next, Deed what, int comings) {
        left = comings;
        deed = what;
        moment = next;
    }

    Deed deed() {
        return deed;
    }

    boolean waitsFor(Moment one) {
        return moment == one;
    }

    /** True for the coming that is meant, and never again after it. */
    synchronized boolean comes(Moment one) {
        if (moment != one || --left > 0) {
            return false;
        }
        moment = Moment.AT_RANDOM;
        writeMark(one);
        return true;
    }

    static void die() {
        Runtime.getRuntime().halt(EXIT_OF_KILLED);
    }

    private void writeMark(Moment one) {
        try {
            Files.writeString(mark, one.name() + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new IllegalStateException("the mark cannot be written", broken);
        }
    }
}
