package caseclock.reliability;

import java.io.IOException;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.regex.Pattern;
import org.postgresql.jdbc.PgConnection;

/** One connection of the victim: sees statements and commits go by, and does what is armed when its moment comes. */
final class WatchedConnection implements InvocationHandler {

    private static final Pattern APPEND =
            Pattern.compile("insert into event_store\\.event\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMEMBER =
            Pattern.compile("insert into intake\\.idempotency_key\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern BOOKMARK =
            Pattern.compile("update bookmark set position\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern PIECE_BUILT =
            Pattern.compile("update operations\\.rebuild set last_stream\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern EXCHANGED = Pattern.compile("\\bset schema figures\\b", Pattern.CASE_INSENSITIVE);

    /** The thread that reads uploads. */
    private static final String UPLOADS = "uploads";

    private static final long MILLIS_UNTIL_DEATH = 150;

    private final Connection connection;
    private final Armed armed;
    private boolean appended;
    private boolean bookmarked;

    private WatchedConnection(Connection connection, Armed armed) {
        this.connection = connection;
        this.armed = armed;
    }

    static Connection around(Connection connection, Armed armed) {
        return (Connection) Proxy.newProxyInstance(
                WatchedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new WatchedConnection(connection, armed));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit" -> {
                commit();
                yield null;
            }
            case "rollback" -> {
                forget();
                yield call(connection, method, arguments);
            }
            case "prepareStatement" ->
                watched((PreparedStatement) call(connection, method, arguments), (String) arguments[0]);
            default -> call(connection, method, arguments);
        };
    }

    private PreparedStatement watched(PreparedStatement statement, String sql) {
        InvocationHandler watching = (_, method, arguments) -> method.getName().startsWith("execute")
                ? execute(statement, sql, method, arguments)
                : call(statement, method, arguments);
        return (PreparedStatement) Proxy.newProxyInstance(
                WatchedConnection.class.getClassLoader(), new Class<?>[] {PreparedStatement.class}, watching);
    }

    private Object execute(PreparedStatement statement, String sql, Method method, Object[] arguments)
            throws Throwable {
        if (BOOKMARK.matcher(sql).find()) {
            beforeBookmark(statement, method, arguments);
            bookmarked = true;
        }
        if (REMEMBER.matcher(sql).find() && armed.deed() == Deed.FORGET_THE_KEY) {
            return 1;
        }
        Object answer = call(statement, method, arguments);
        appended |= APPEND.matcher(sql).find();
        if (PIECE_BUILT.matcher(sql).find() && armed.comes(Moment.INSIDE_A_REBUILD)
                || EXCHANGED.matcher(sql).find() && armed.comes(Moment.INSIDE_THE_EXCHANGE)) {
            perform();
        }
        return answer;
    }

    private void beforeBookmark(PreparedStatement statement, Method method, Object[] arguments) throws Throwable {
        if (!armed.comes(Moment.AFTER_ROWS_BEFORE_BOOKMARK)) {
            return;
        }
        if (armed.deed() == Deed.BOOKMARK_WITHOUT_ROWS) {
            connection.rollback();
            call(statement, method, arguments);
            connection.commit();
            Armed.die();
        }
        perform();
    }

    private void commit() throws SQLException {
        if (beforeCommit()) {
            if (armed.deed() == Deed.ANSWER_BEFORE_COMMIT) {
                connection.rollback();
                dieSoon();
                return;
            }
            perform();
        }
        connection.commit();
        boolean after = appended
                && armed.comes(importing() ? Moment.BETWEEN_IMPORT_BATCHES : Moment.AFTER_COMMIT_BEFORE_ANSWER);
        forget();
        if (after) {
            perform();
        }
    }

    private boolean beforeCommit() {
        return appended && armed.comes(importing() ? Moment.INSIDE_AN_IMPORT_BATCH : Moment.AFTER_INSERT_BEFORE_COMMIT)
                || bookmarked && armed.comes(Moment.AFTER_BOOKMARK_BEFORE_COMMIT);
    }

    private static boolean importing() {
        return Thread.currentThread().getName().equals(UPLOADS);
    }

    private void forget() {
        appended = false;
        bookmarked = false;
    }

    private void perform() throws SQLException {
        if (armed.deed() == Deed.KILL_BACKEND) {
            kill(connection.unwrap(PgConnection.class).getBackendPID());
        } else {
            Armed.die();
        }
    }

    private static void kill(int backend) {
        try {
            new ProcessBuilder("kill", "-KILL", String.valueOf(backend)).start().waitFor();
            ProcessHandle.of(backend).ifPresent(process -> process.onExit().join());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static void dieSoon() {
        Thread.ofPlatform().daemon().start(() -> {
            java.util.concurrent.locks.LockSupport.parkNanos(MILLIS_UNTIL_DEATH * 1_000_000);
            Armed.die();
        });
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause();
        }
    }
}
