package caseclock.query.frame;

import org.jspecify.annotations.Nullable;

/** Somebody typed a date that is none; the message is a sentence for them. */
public final class DateNotUnderstood extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 40;

    DateNotUnderstood(String typed, @Nullable Throwable cause) {
        super(
                "“" + typed.substring(0, Math.min(LONGEST, typed.length()))
                        + "” is not a date. Write it like 2 October 2026 or 2026-10-02, in one of the years 1900 to 2200.",
                cause);
    }
}
