package caseclock.query.imports;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A record of a file that was not taken over.
 *
 * @param list the sheet or part of the file; empty if there is only one
 * @param row which record of the file, from 1
 * @param reference the council's reference for the child, if its case is known
 * @param field the item of the file at fault
 * @param value what it held
 * @param reason a sentence that says what would be right
 */
public record UploadRejection(
        String list, int row, @Nullable String reference, String field, String value, String reason) {

    public Optional<String> child() {
        return Optional.ofNullable(reference);
    }
}
