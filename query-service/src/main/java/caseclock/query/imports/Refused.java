package caseclock.query.imports;

/**
 * Why what was sent was not taken, as the address tells the page.
 *
 * @param field of the form at fault
 */
public record Refused(String sentence, String field) {

    private static final String FILE = "file";

    /** @param word the short one in the address */
    static Refused of(String word) {
        return switch (word) {
            case "too-long" -> new Refused("The file is longer than this service takes in.", FILE);
            case "council" -> new Refused("Give the council as DfE’s three-digit code, for instance 892.", "council");
            case "not-waiting" ->
                new Refused(
                        "That upload does not wait to be confirmed any more: look at it in the list below.",
                        "uploads-head");
            default -> new Refused("Choose a file that is not empty.", FILE);
        };
    }

    public boolean ofFile() {
        return field.equals(FILE);
    }

    public boolean ofCouncil() {
        return field.equals("council");
    }
}
