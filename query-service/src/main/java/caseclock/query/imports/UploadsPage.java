package caseclock.query.imports;

import java.util.List;

/** The form for a file, and the uploads so far, newest first. */
public record UploadsPage(List<UploadLine> uploads) {

    static UploadsPage of(List<Upload> uploads) {
        return new UploadsPage(uploads.stream().map(UploadLine::of).toList());
    }
}
