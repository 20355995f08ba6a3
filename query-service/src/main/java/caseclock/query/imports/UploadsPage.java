package caseclock.query.imports;

import caseclock.query.out.Sheet;
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

    static Sheet sheet(List<Upload> uploads) {
        return new Sheet(
                "uploads",
                List.of(
                        "started-at",
                        "file",
                        "status",
                        "read",
                        "new",
                        "corrected",
                        "withdrawn",
                        "unchanged",
                        "rejected"),
                uploads.stream()
                        .map(one -> Sheet.row(
                                one.startedAt(),
                                one.kind(),
                                one.status(),
                                one.read(),
                                one.recorded(),
                                one.corrected(),
                                one.withdrawn(),
                                one.unchanged(),
                                one.rejected()))
                        .toList());
    }

    private static String sentence(String refused) {
        return refused.equals("too-long")
                ? "The file is longer than this service takes in."
                : "Choose a file that is not empty.";
    }
}
