package caseclock.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One PostgreSQL data directory and the server on it: reached with a password on 127.0.0.1 only, never losing what was committed. */
final class Cluster implements AutoCloseable {

    static final String SUPERUSER = "postgres";

    /** What the library would set otherwise for throw-away databases (no fsync, no waiting for the log), and what keeps children's data out of the log. */
    private static final Map<String, String> SETTINGS = Map.ofEntries(
            Map.entry("listen_addresses", "127.0.0.1"),
            Map.entry("unix_socket_directories", ""),
            Map.entry("fsync", "on"),
            Map.entry("synchronous_commit", "on"),
            Map.entry("max_prepared_transactions", "0"),
            Map.entry("max_connections", "100"),
            Map.entry("shared_buffers", "128MB"),
            Map.entry("idle_in_transaction_session_timeout", "60s"),
            Map.entry("jit", "off"),
            Map.entry("log_error_verbosity", "terse"),
            Map.entry("log_min_error_statement", "panic"));

    /** Bytewise order everywhere, whatever the machine's language. */
    private static final Map<String, String> LANGUAGE =
            Map.of("locale", "C", "locale-provider", "builtin", "builtin-locale", "C.UTF-8");

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Path data;
    private final EmbeddedPostgres server;

    private Cluster(Path data, EmbeddedPostgres server) {
        this.data = data;
        this.server = server;
    }

    /** Starts the server, making the data directory first if there is none. Stops a server that a killed CaseClock left running. */
    static Cluster start(Path data, Path binaries, Path log, String superuserPassword) throws IOException {
        stopWhatRunsOn(data);
        Path passwordFile = Files.createTempFile("caseclock", ".pw");
        try {
            Files.writeString(passwordFile, superuserPassword);
            return new Cluster(data, server(data, binaries, log, superuserPassword, passwordFile));
        } catch (IOException | RuntimeException refused) {
            stopWhatRunsOn(data);
            throw new IOException("PostgreSQL did not start on " + data + ". " + reason(log), refused);
        } finally {
            Files.delete(passwordFile);
        }
    }

    int port() {
        return server.getPort();
    }

    /** The library waits five seconds and then gives up; we wait until the server has really ended. */
    @Override
    public void close() throws IOException {
        server.close();
        stopWhatRunsOn(data);
    }

    static void stopWhatRunsOn(Path data) throws IOException {
        Optional<Postmaster> running = Postmaster.runningOn(data);
        if (running.isPresent()) {
            running.get().stop();
        }
    }

    private static EmbeddedPostgres server(Path data, Path binaries, Path log, String password, Path passwordFile)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectoryCustomizer(Cluster::askForPasswords)
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password)
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .setPGStartupWait(PATIENCE);
        LANGUAGE.forEach(builder::setLocaleConfig);
        SETTINGS.forEach(builder::setServerConfig);
        return builder.start();
    }

    private static void askForPasswords(File data) {
        try {
            Files.writeString(data.toPath().resolve("pg_hba.conf"), "host all all 127.0.0.1/32 scram-sha-256\n");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String reason(Path log) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - 5), lines.size()));
    }
}
