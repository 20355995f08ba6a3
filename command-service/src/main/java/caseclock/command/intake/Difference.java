package caseclock.command.intake;

/** How one statement of a source differs from what is known. */
public sealed interface Difference {

    Statement statement();

    /** It was not known. */
    record New(Statement statement) implements Difference {}

    /** It was known otherwise. */
    record Changed(Statement statement) implements Difference {}

    /** It was known just so. */
    record Same(Statement statement) implements Difference {}

    /** The source says what it said before, and a person has corrected or withdrawn that since. What the person said stands. */
    record Overruled(Statement statement) implements Difference {}
}
