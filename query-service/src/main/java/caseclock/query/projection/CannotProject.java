package caseclock.query.projection;

import org.jspecify.annotations.Nullable;

/** A case cannot go on from a certain entry. Its sentence never holds what the entry says. */
final class CannotProject extends RuntimeException {

    private final long sequence;

    CannotProject(long sequence, String sentence) {
        this(sequence, sentence, null);
    }

    CannotProject(long sequence, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.sequence = sequence;
    }

    long sequence() {
        return sequence;
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
