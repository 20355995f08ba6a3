package caseclock.query.imports;

import caseclock.query.words.Tag;
import caseclock.query.words.Words;

/** One upload in the list of uploads. */
public record UploadLine(String href, String kind, String started, Tag status, String recorded, String rejected) {

    static UploadLine of(Upload upload) {
        return new UploadLine(
                "/imports/" + upload.id(),
                UploadWords.kind(upload.kind()),
                Words.moment(upload.startedAt()),
                UploadWords.status(upload),
                Words.number(upload.recorded() + upload.corrected() + upload.withdrawn()),
                Words.number(upload.rejected()));
    }
}
