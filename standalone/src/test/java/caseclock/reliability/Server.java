package caseclock.reliability;

import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.EmbeddedDatabase;
import caseclock.standalone.Postgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A PostgreSQL of the harness: its processes are killed by number, and it is started again where it was. */
final class Server implements Postgres, AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path home;
    private final EmbeddedDatabase first;
    private final String database;
    private final List<String> command;

    private Server(Path home, EmbeddedDatabase first, String database) throws IOException {
        this.home = home;
        this.first = first;
        this.database = database;
        this.command = command(postmaster());
    }

    static Server start(Path home) throws IOException {
        EmbeddedDatabase first = EmbeddedDatabase.start(home);
        return new Server(home.toRealPath(), first, EmbeddedDatabase.NAME);
    }

    /** Another, empty database on the same server, for a trial of its own. */
    Server database(String name) throws IOException {
        first.dropDatabase(name);
        first.createDatabase(name, "template0");
        return new Server(home, first, name);
    }

    @Override
    public DatabaseAccess access(DatabaseRole role) {
        return first.access(role, database);
    }

    JdbcClient as(DatabaseRole role) {
        return JdbcClient.create(access(role).dataSource());
    }

    boolean answers() {
        try (Connection connection = access(DatabaseRole.MIGRATOR).dataSource().getConnection()) {
            return connection.isValid(5);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The number of one of its children by what it calls itself: a role, "checkpointer", "walwriter"; rather one at work than an idle one. */
    Optional<Long> child(String name) throws IOException {
        Map<Boolean, List<Long>> byIdleness = ProcessHandle.of(postmaster()).stream()
                .flatMap(ProcessHandle::children)
                .filter(process -> title(process).startsWith("postgres: " + name + " "))
                .collect(Collectors.partitioningBy(
                        process -> title(process).strip().endsWith(" idle"),
                        Collectors.mapping(ProcessHandle::pid, Collectors.toList())));
        return Stream.of(byIdleness.get(false), byIdleness.get(true))
                .flatMap(List::stream)
                .findFirst();
    }

    private static String title(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .replace('\0', ' ');
        } catch (IOException gone) {
            return "";
        }
    }

    /** True if it was there and is gone. */
    static boolean kill(long pid) throws IOException, InterruptedException {
        Optional<ProcessHandle> process = ProcessHandle.of(pid);
        new ProcessBuilder("kill", "-KILL", String.valueOf(pid)).start().waitFor();
        process.ifPresent(one -> one.onExit().join());
        return process.isPresent();
    }

    /** Kills the postmaster. Its children notice by themselves and end. */
    boolean killPostmaster() throws IOException, InterruptedException {
        return kill(postmaster());
    }

    /** With the words it was started with. While children of the killed one linger it refuses, and is asked again. */
    void startAgain() {
        Waiting.until("PostgreSQL starts again", PATIENCE, () -> {
            try {
                Process process = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.appendTo(
                                home.resolve("postgresql.log").toFile()))
                        .start();
                Waiting.until("it answers or ends", PATIENCE, () -> !process.isAlive() || answers());
                return process.isAlive();
            } catch (IOException broken) {
                throw new IllegalStateException(broken);
            }
        });
    }

    /** How often a process of it was killed, as its own log says. */
    long killsInLog() throws IOException {
        try (var lines = Files.lines(home.resolve("postgresql.log"))) {
            return lines.filter(line -> line.contains("was terminated by signal 9"))
                    .count();
        }
    }

    private long postmaster() throws IOException {
        return Long.parseLong(Files.readAllLines(home.resolve("data").resolve("postmaster.pid"))
                .getFirst());
    }

    /** PostgreSQL refuses to run as root, and so runs in a user namespace there. */
    private static List<String> command(long pid) {
        ProcessHandle.Info info = ProcessHandle.of(pid).orElseThrow().info();
        var command = new ArrayList<String>();
        if (System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(info.command().orElseThrow());
        command.addAll(List.of(info.arguments().orElseThrow()));
        return command;
    }

    @Override
    public void close() throws IOException {
        first.close();
    }
}
