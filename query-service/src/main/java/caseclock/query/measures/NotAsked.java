package caseclock.query.measures;

/** A question that cannot be answered as it is put: which parameter, and what would be right. */
public final class NotAsked extends RuntimeException {

    private final String parameter;

    public NotAsked(String parameter, String sentence) {
        super(sentence, null, false, false);
        this.parameter = parameter;
    }

    public String parameter() {
        return parameter;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
