package caseclock.query.imports;

import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import java.util.function.ToIntFunction;

/** One upload in the list of uploads. */
public record UploadLine(String href, String kind, String started, Tag status, String recorded, String rejected) {

    static UploadLine of(Upload upload) {
        return new UploadLine(
                "/imports/" + upload.id(),
                UploadWords.kind(upload.kind()),
                Words.moment(upload.startedAt()),
                UploadWords.status(upload),
                told(upload, Upload.Counts::changed),
                told(upload, Upload.Counts::rejected));
    }

    /** Of one that waits, what would be. */
    private static String told(Upload upload, ToIntFunction<Upload.Counts> count) {
        return UploadPage.isWaiting(upload)
                ? "would be " + Words.number(count.applyAsInt(upload.foretold().orElseGet(upload::counts)))
                : Words.number(count.applyAsInt(upload.counts()));
    }
}
