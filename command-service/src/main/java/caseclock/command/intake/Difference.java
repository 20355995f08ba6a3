package caseclock.command.intake;

import caseclock.events.EntryId;
import caseclock.events.Fact;

/** How one statement of a source, or its silence, differs from what is known. */
public sealed interface Difference {

    /** Where in the file it is told; for what is in it no more, only the list. */
    Place place();

    /** It was not known. */
    record New(Statement statement) implements Stated {}

    /** It was known otherwise. */
    record Changed(Statement statement) implements Stated {}

    /** It was known just so. */
    record Same(Statement statement) implements Stated {}

    /** The source says what it said before, and a person has corrected or withdrawn that since. What the person said stands. */
    record Overruled(Statement statement) implements Stated {}

    /** A difference that a statement makes. */
    sealed interface Stated extends Difference permits New, Changed, Same, Overruled {

        Statement statement();

        @Override
        default Place place() {
            return statement().place();
        }
    }

    /** The row that stated it is there and states it no more. */
    record TakenBack(EntryId entry, Fact was, Place place) implements Difference {}

    /**
     * It is not in the file any more, though the file covers it.
     *
     * @param scope which of the file's scopes covers it, from 0
     */
    record Vanished(EntryId entry, Fact was, Place place, int scope) implements Difference {}
}
