package caseclock.command.intake;

/** A file, or the rest of one, that cannot be taken in; the message is a sentence to the person who uploaded it. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    public UnreadableFile(String sentence) {
        super(sentence);
    }
}
