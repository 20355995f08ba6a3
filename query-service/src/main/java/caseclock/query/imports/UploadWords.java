package caseclock.query.imports;

import caseclock.query.words.Tag;
import caseclock.query.words.Words;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says how an upload goes. */
final class UploadWords {

    private static final double ALL = 100;
    private static final double TOO_LITTLE_TO_TELL = 0.02;

    private UploadWords() {}

    static String kind(String kind) {
        return switch (kind) {
            case "cin-census" -> "Children in need census";
            case "annex-a" -> "Ofsted Annex A";
            case "ssda903" -> "SSDA903 social workers";
            case "facts" -> "CaseClock facts";
            default -> Words.sentence(kind.replace('-', ' '));
        };
    }

    static Tag status(Upload upload) {
        return switch (upload.status()) {
            case "RUNNING" ->
                new Tag(isBeingChecked(upload) ? "Being checked" : "Being read, " + percent(upload) + "%", "today");
            case "CHECKED" -> new Tag("Waits for you to confirm", "today");
            case "FINISHED" -> new Tag("Finished", "done");
            case "DISCARDED" -> new Tag("Discarded", "to-come");
            default -> new Tag("Refused", "late");
        };
    }

    /** Before anything of it is recorded, all of it is compared with what is known. */
    static boolean isBeingChecked(Upload upload) {
        return upload.checkedAt().isEmpty() && upload.shareRead() == 0;
    }

    static int percent(Upload upload) {
        return (int) Math.floor(upload.shareRead() * ALL);
    }

    /** "43% read, about 2 minutes left" */
    static String progress(Upload upload, Instant now) {
        if (isBeingChecked(upload)) {
            return "Being checked";
        }
        return percent(upload) + "% read"
                + left(upload, now).map(text -> ", about " + text + " left").orElse("");
    }

    private static Optional<String> left(Upload upload, Instant now) {
        if (upload.shareRead() < TOO_LITTLE_TO_TELL) {
            return Optional.empty();
        }
        var since = upload.confirmedAt().or(upload::checkedAt).orElseGet(upload::startedAt);
        long spent = Duration.between(since, now).toSeconds();
        long left = Math.round(spent * (1 - upload.shareRead()) / upload.shareRead());
        return Optional.of(Words.lasting(left));
    }
}
