package caseclock.standalone;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One PostgreSQL data directory and the server on it: reached with a password on 127.0.0.1 only, never losing what was committed. */
final class Cluster implements AutoCloseable {

    private static final String SUPERUSER = "postgres";

    /** Undoes what the library sets for throw-away databases (no fsync, commits that do not wait), and keeps what rows hold out of the log. */
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

    /** Recovering after a crash takes time. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final int ANY_PORT = 0;

    private final Path data;
    private final ServerFiles files;
    private final EmbeddedPostgres server;
    private final Passwords passwords;

    private Cluster(Path data, ServerFiles files, EmbeddedPostgres server, Passwords passwords) {
        this.data = data;
        this.files = files;
        this.server = server;
        this.passwords = passwords;
    }

    /** Starts the server, making the data directory first if there is none. Stops a server that a killed CaseClock left running. */
    static Cluster start(Path data, ServerFiles files, Passwords passwords) throws IOException {
        return start(data, files, passwords, ANY_PORT, PATIENCE);
    }

    private static Cluster start(Path data, ServerFiles files, Passwords passwords, int port, Duration patience)
            throws IOException {
        stopWhatRunsOn(data);
        // The library never lets go of its lock after a start that failed. The directory is ours alone by a lock of our
        // own.
        Files.deleteIfExists(data.resolve("epg-lock"));
        Path passwordFile = Files.createTempFile("caseclock", ".pw");
        try {
            Files.writeString(passwordFile, passwords.of(SUPERUSER));
            return new Cluster(
                    data, files, server(data, files, passwords.of(SUPERUSER), passwordFile, port, patience), passwords);
        } catch (IOException | RuntimeException refused) {
            stopWhatRunsOn(data);
            throw new IOException("PostgreSQL did not start on " + data + ". " + files.lastWords(), refused);
        } finally {
            Files.delete(passwordFile);
        }
    }

    /** All who need a password. */
    static List<String> roles() {
        return Stream.concat(
                        Stream.of(SUPERUSER),
                        Arrays.stream(DatabaseRole.values()).map(DatabaseRole::roleName))
                .toList();
    }

    DatabaseAccess superuser() {
        return access(SUPERUSER, "postgres");
    }

    DatabaseAccess access(String role, String database) {
        return new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database, role, passwords.of(role));
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

    /** Told when the server has ended, whoever ended it. */
    void onEnd(Runnable told) throws IOException {
        Optional<Postmaster> running = Postmaster.runningOn(data);
        if (running.isPresent()) {
            running.get().onEnd(told);
        } else {
            told.run();
        }
    }

    /**
     * After it has ended: a new one in its place, where everybody who knew it finds it. The library lets go of the old one first, and waits for
     * the whole of its patience also when the new one has refused at once.
     */
    Cluster again(Duration patience) throws IOException {
        server.close();
        return start(data, files, passwords, server.getPort(), patience);
    }

    private static EmbeddedPostgres server(
            Path data, ServerFiles files, String password, Path passwordFile, int port, Duration patience)
            throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(files.binaries().toFile())
                .setDataDirectoryCustomizer(Cluster::askForPasswords)
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setConnectConfig("password", password)
                .setOutputRedirector(
                        ProcessBuilder.Redirect.appendTo(files.log().toFile()))
                .setPGStartupWait(patience);
        if (port != ANY_PORT) {
            builder.setPort(port);
        }
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
}
