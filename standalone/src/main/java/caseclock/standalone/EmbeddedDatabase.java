package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL of our own, for a machine that has none. It keeps its data between runs, survives being killed, and has one role for each
 * side.
 */
public final class EmbeddedDatabase implements Postgres, AutoCloseable {

    /** The database that CaseClock itself uses. */
    public static final String NAME = "caseclock";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FIRST_PATIENCE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);

    private final DirectoryLock lock;
    private volatile Cluster cluster;
    private volatile boolean closed;

    private EmbeddedDatabase(DirectoryLock lock, Cluster cluster) {
        this.lock = lock;
        this.cluster = cluster;
    }

    /** Starts it on a directory that belongs to it alone; everything in there is its own. */
    public static EmbeddedDatabase start(Path directory) throws IOException {
        // The library lets anybody write into the directory it unpacks to, hence a private one around it.
        return start(
                directory, privateDirectory(directory.resolve("postgresql")).resolve("unpacked"));
    }

    /** As {@link #start(Path)}, with PostgreSQL's programs unpacked somewhere else. */
    static EmbeddedDatabase start(Path directory, Path binaries) throws IOException {
        Path home = privateDirectory(directory);
        DirectoryLock lock = DirectoryLock.on(home);
        try {
            return new EmbeddedDatabase(lock, cluster(home, binaries.toAbsolutePath()));
        } catch (IOException | RuntimeException refused) {
            lock.close();
            throw refused;
        }
    }

    /** From now on it is started again where it was when it ends by itself, so that nobody has to. */
    EmbeddedDatabase keptRunning() throws IOException {
        cluster.onEnd(this::startAgain);
        return this;
    }

    /** Tried until it is there: what is left of a killed server may hold its memory for a while, and recovery takes what it takes. */
    private synchronized void startAgain() {
        Duration patience = FIRST_PATIENCE;
        while (!closed && !startedAgainWithin(patience)) {
            LockSupport.parkNanos(PAUSE.toNanos());
            patience = patience.multipliedBy(2).compareTo(LONGEST_PATIENCE) > 0
                    ? LONGEST_PATIENCE
                    : patience.multipliedBy(2);
        }
    }

    private boolean startedAgainWithin(Duration patience) {
        LOG.error("PostgreSQL has ended by itself and is started again.");
        try {
            cluster = cluster.again(patience);
            cluster.onEnd(this::startAgain);
            return true;
        } catch (IOException refused) {
            LOG.error("PostgreSQL did not start again within {} s and is tried again.", patience.toSeconds(), refused);
            return false;
        }
    }

    /** @throws DirectoryLock.Taken if another CaseClock is using the directory */
    static void refuseIfInUse(Path directory) throws IOException {
        if (Files.exists(directory)) {
            DirectoryLock.on(directory).close();
        }
    }

    /** How a role reaches the server that runs on a directory, if one does, for whoever may read the directory. */
    public static Optional<DatabaseAccess> runningOn(Path directory, DatabaseRole role) throws IOException {
        Optional<Integer> port = Postmaster.portOn(directory.resolve("data"));
        if (port.isEmpty()) {
            return Optional.empty();
        }
        String password = Passwords.readFrom(directory.resolve("passwords")).of(role.roleName());
        return Optional.of(new DatabaseAccess(
                "jdbc:postgresql://127.0.0.1:" + port.get() + "/" + NAME + role.settings(), role.roleName(), password));
    }

    /** Removes a directory that {@link #start(Path)} made, with all data in it. Nobody may be using it. */
    static void remove(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (DirectoryLock _ = DirectoryLock.on(directory)) {
                Cluster.stopWhatRunsOn(directory.resolve("data"));
                Cluster.stopWhatRunsOn(directory.resolve("data.new"));
                FirstStart.delete(directory);
            }
        }
    }

    /** How a role reaches CaseClock's own database. */
    @Override
    public DatabaseAccess access(DatabaseRole role) {
        return access(role, NAME);
    }

    /** How a role reaches a database. */
    public DatabaseAccess access(DatabaseRole role, String database) {
        return cluster.access(role.roleName(), database + role.settings());
    }

    /** Makes a further database, as a copy of another that nobody is connected to; {@code template0} is empty. */
    public void createDatabase(String name, String template) {
        cluster.superuser().execute("CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER caseclock_migrator");
    }

    /** Removes a database, whoever is connected to it. */
    public void dropDatabase(String name) {
        cluster.superuser().execute("DROP DATABASE IF EXISTS " + name + " WITH (FORCE)");
    }

    /** When this returns, the server has ended and everything committed is on disk. */
    @Override
    public void close() throws IOException {
        closed = true;
        closeWhatRuns();
    }

    private synchronized void closeWhatRuns() throws IOException {
        try (lock) {
            cluster.close();
        }
    }

    private static Cluster cluster(Path home, Path binaries) throws IOException {
        Path data = home.resolve("data");
        Path passwordFile = home.resolve("passwords");
        var files = new ServerFiles(binaries, home.resolve("postgresql.log"));
        if (!Files.exists(data)) {
            new FirstStart(home, files, Passwords.madeIn(passwordFile, Cluster.roles())).make(data);
        }
        return Cluster.start(data, files, Passwords.readFrom(passwordFile));
    }

    private static Path privateDirectory(Path directory) throws IOException {
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        return directory.toRealPath();
    }
}
