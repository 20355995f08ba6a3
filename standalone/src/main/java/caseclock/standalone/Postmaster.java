package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A PostgreSQL server that still runs on a data directory: ours, or one whose CaseClock was killed. */
final class Postmaster {

    private static final int PORT_LINE = 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ProcessHandle process;

    private Postmaster(ProcessHandle process) {
        this.process = process;
    }

    /** The server on that data directory, if one runs. A stale lock file whose number now belongs to another process finds nothing. */
    static Optional<Postmaster> runningOn(Path cluster) throws IOException {
        Path lockFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(lockFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(lockFile);
        String started = cluster.toRealPath().toString();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                        .filter(process -> isPostgresOn(started, process))
                        .map(Postmaster::new);
    }

    /** Where the server on that data directory listens, if one runs; it writes that down when it begins to. */
    static Optional<Integer> portOn(Path cluster) throws IOException {
        if (runningOn(cluster).isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
        return lines.size() > PORT_LINE
                ? Optional.of(Integer.valueOf(lines.get(PORT_LINE).strip()))
                : Optional.empty();
    }

    private static boolean isPostgresOn(String cluster, ProcessHandle process) {
        return process.info().command().filter(c -> c.endsWith("/postgres")).isPresent()
                && List.of(process.info().arguments().orElse(new String[0])).contains(cluster);
    }

    long pid() {
        return process.pid();
    }

    void onEnd(Runnable told) {
        process.onExit().thenRun(told);
    }

    /** Ends it as PostgreSQL's fast shutdown does: open transactions are rolled back, everything committed is on disk. */
    void stop() throws IOException {
        for (String signal : List.of("INT", "QUIT")) {
            signal(signal);
            if (endsWithin(PATIENCE)) {
                return;
            }
        }
        throw new IOException("PostgreSQL (process " + pid() + ") does not stop. Stop it by hand, then start again.");
    }

    private void signal(String signal) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pid()).start();
    }

    private boolean endsWithin(Duration patience) throws IOException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException notYet) {
            return false;
        } catch (ExecutionException | InterruptedException stopped) {
            throw new IOException("Interrupted while PostgreSQL was stopping.", stopped);
        }
    }
}
