package caseclock.query.records;

import caseclock.query.words.Words;
import java.util.Map;
import java.util.Optional;

/**
 * What a person is told who comes back from deciding about records.
 *
 * @param done what was recorded
 * @param wrong what has to be chosen first
 * @param field where that is chosen
 */
record Told(Optional<String> done, Optional<String> wrong, String field) {

    static final Told NOTHING = new Told(Optional.empty(), Optional.empty(), "");

    static Told of(Map<String, String> parameters) {
        int count = count(parameters.getOrDefault("count", ""));
        return switch (parameters.getOrDefault("said", "")) {
            case "kept" ->
                done(
                        count,
                        " stays as it is, with its reason.",
                        " stay as they are, with their reason.",
                        "Kept with a reason");
            case "kept-no-longer" ->
                done(count, " is to be corrected after all.", " are to be corrected after all.", "To correct");
            case "not-all" ->
                new Told(
                        Optional.empty(),
                        Optional.of("Of the records you chose only " + Words.number(count)
                                + " could be taken: the others have changed meanwhile. Look at the list again."),
                        "list");
            case "no-reason" -> wrong("Choose why the records stay as they are.", "reason");
            case "no-record" -> wrong("Choose at least one record in the list.", "list");
            default -> NOTHING;
        };
    }

    private static Told done(int count, String one, String many, String list) {
        return new Told(
                Optional.of(Words.count(count, "record", "records") + (count == 1 ? one : many) + " The list under “"
                        + list + "” has it within seconds."),
                Optional.empty(),
                "");
    }

    private static Told wrong(String sentence, String field) {
        return new Told(Optional.empty(), Optional.of(sentence), field);
    }

    private static int count(String text) {
        return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
    }
}
