package caseclock.query.imports;

import java.util.List;
import java.util.Optional;

/**
 * The form for a file, and the uploads so far, newest first.
 *
 * @param error why the last file was not even taken in
 */
public record UploadsPage(List<UploadLine> uploads, Optional<String> error) {

    /** @param refused the short word for it in the address */
    static UploadsPage of(List<Upload> uploads, Optional<String> refused) {
        return new UploadsPage(uploads.stream().map(UploadLine::of).toList(), refused.map(UploadsPage::sentence));
    }

    private static String sentence(String refused) {
        return refused.equals("too-long")
                ? "The file is longer than this service takes in."
                : "Choose a file that is not empty.";
    }
}
