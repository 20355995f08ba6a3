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
        return kind.equals("cin-census") ? "Children in need census" : Words.sentence(kind.replace('-', ' '));
    }

    static Tag status(Upload upload) {
        return switch (upload.status()) {
            case "RUNNING" -> new Tag("Being read, " + percent(upload) + "%", "today");
            case "FINISHED" -> new Tag("Finished", "done");
            default -> new Tag("Refused", "late");
        };
    }

    static int percent(Upload upload) {
        return (int) Math.floor(upload.shareRead() * ALL);
    }

    /** "43% read, about 2 minutes left" */
    static String progress(Upload upload, Instant now) {
        return percent(upload) + "% read"
                + left(upload, now).map(text -> ", about " + text + " left").orElse("");
    }

    private static Optional<String> left(Upload upload, Instant now) {
        if (upload.shareRead() < TOO_LITTLE_TO_TELL) {
            return Optional.empty();
        }
        long spent = Duration.between(upload.startedAt(), now).toSeconds();
        long left = Math.round(spent * (1 - upload.shareRead()) / upload.shareRead());
        return Optional.of(Words.lasting(left));
    }
}
