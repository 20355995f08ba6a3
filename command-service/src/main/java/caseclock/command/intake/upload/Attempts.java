package caseclock.command.intake.upload;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Counts how often an upload broke off without getting any further, so that one which cannot succeed does not hold up the others for ever. */
final class Attempts {

    private static final int MOST = 5;

    private final UploadStream stream;
    private final Map<UUID, Failed> failures = new HashMap<>();

    private record Failed(long events, int times) {}

    Attempts(UploadStream stream) {
        this.stream = stream;
    }

    void succeeded(UUID upload) {
        failures.remove(upload);
    }

    /** Asks the database first: while it does not answer, the upload is not to blame. */
    void failed(UUID upload, Runnable giveUp) {
        var failed = new Failed(stream.length(upload), 1);
        var now = failures.merge(
                upload,
                failed,
                (before, again) ->
                        before.events() == again.events() ? new Failed(again.events(), before.times() + 1) : again);
        if (now.times() >= MOST) {
            giveUp.run();
            failures.remove(upload);
        }
    }
}
