package caseclock.query.imports;

import caseclock.query.out.Sheet;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * The form for a file, and the uploads so far: those that wait to be confirmed, then the others, newest first.
 *
 * @param councils those with any case: where there is one, nobody is asked whose file it is
 * @param error why the last file was not even taken in
 */
public record UploadsPage(List<UploadLine> uploads, List<String> councils, String waiting, Optional<Refused> error) {

    /** @param refused the short word for it in the address */
    static UploadsPage of(List<Upload> uploads, List<String> councils, Optional<String> refused) {
        return new UploadsPage(
                uploads.stream().map(UploadLine::of).toList(),
                councils,
                waiting(uploads.stream().filter(UploadPage::isWaiting).count()),
                refused.map(Refused::of));
    }

    private static String waiting(long uploads) {
        return uploads == 0
                ? ""
                : Words.count(uploads, "upload waits", "uploads wait") + " for you to confirm or discard "
                        + (uploads == 1 ? "it" : "them")
                        + ".";
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
}
