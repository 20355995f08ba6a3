package caseclock.benchmarks;

import java.net.URI;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Records a case every few seconds for as long as it is open, as somebody at work would. */
final class Recording implements AutoCloseable {

    private final ScheduledExecutorService work = Executors.newSingleThreadScheduledExecutor();

    private Recording() {}

    /** @param seconds 0 for nothing at all */
    static Recording every(int seconds, URI base) {
        var recording = new Recording();
        if (seconds > 0) {
            recording.work.scheduleAtFixedRate(() -> record(base), seconds, seconds, TimeUnit.SECONDS);
        }
        return recording;
    }

    private static void record(URI base) {
        var reference = "BENCH-" + UUID.randomUUID();
        var status = Visitor.recorded(base, "{\"council\":\"999\",\"reference\":\"" + reference + "\"}");
        if (status != 201) {
            System.err.println("A case was not recorded: " + status);
        }
    }

    @Override
    public void close() {
        work.shutdownNow();
    }
}
