package caseclock.query.projection.rebuild;

import caseclock.query.projection.FiguresSchema;
import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuild.State;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps what was asked for and how far it is. There is one place to build in, so one rebuild at a time is not over. */
public final class Rebuilds {

    private static final String UNFINISHED = " state in ('ASKED', 'BUILDING', 'CATCHING_UP', 'STOPPED') ";

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final String rules;
    private final Clock clock;

    /** @param rules of this process, by which it builds */
    public Rebuilds(JdbcClient database, TransactionTemplate transaction, String rules, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.rules = rules;
        this.clock = clock;
    }

    /** Asks for one, or joins the one that is under way; one by other rules, or for another layout, gives way to it. */
    public UUID ask(Because because, Optional<String> by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (failedAlready(because)) {
                return latest().orElseThrow().id();
            }
            giveWay(because);
            if (because == Because.RULES_CHANGED || because == Because.TABLES_CHANGED) {
                goOnWithTheFailed();
            }
            insert(because, by);
            return database.sql("select rebuild_id from operations.rebuild where" + UNFINISHED)
                    .query(UUID.class)
                    .single();
        }));
    }

    /** The projection asks again and again after a store was put back; whoever reads why it failed says when it goes on. */
    private boolean failedAlready(Because because) {
        return because == Because.STORE_PUT_BACK
                && latest().filter(last -> last.state() == State.FAILED
                                && last.because() == because
                                && last.rules().equals(rules))
                        .isPresent();
    }

    private void giveWay(Because because) {
        database.sql(
                        "update operations.rebuild set state = 'SUPERSEDED', ended_at = ? where (" + UNFINISHED
                                + " or state = 'FAILED') and (rules <> ? or layout <> ? or ? and because <> 'STORE_PUT_BACK' or ? and state = 'FAILED')")
                .params(
                        now(),
                        rules,
                        FiguresSchema.LAYOUT,
                        because == Because.STORE_PUT_BACK,
                        because == Because.STORE_PUT_BACK || because == Because.ASKED)
                .update();
    }

    private void goOnWithTheFailed() {
        database.sql("update operations.rebuild set ended_at = null, failed_because = null,"
                        + " state = case when begun_at is null then 'ASKED' else 'BUILDING' end"
                        + " where state = 'FAILED' and not exists (select from operations.rebuild where" + UNFINISHED
                        + ")")
                .update();
    }

    private void insert(Because because, Optional<String> by) {
        database.sql("""
                        insert into operations.rebuild (rebuild_id, because, asked_by, asked_at, rules, layout, state)
                        values (?, ?, ?, ?, ?, ?, 'ASKED') on conflict do nothing""")
                .param(UUID.randomUUID())
                .param(because.name())
                .param(by.orElse(null))
                .param(now())
                .param(rules)
                .param(FiguresSchema.LAYOUT)
                .update();
    }

    public Optional<Rebuild> find(UUID id) {
        return rebuild("where rebuild_id = ?", id);
    }

    /** The one that is not over, or else the one that was asked for last. */
    public Optional<Rebuild> latest() {
        return rebuild("order by (" + UNFINISHED + ") desc, asked_at desc limit 1");
    }

    /** Those that were asked for last, the newest first. */
    public List<Rebuild> lastFew(int most) {
        return rebuilds("order by asked_at desc limit ?", most).list();
    }

    /** The last one that was done to its end. */
    public Optional<Rebuild> lastDone() {
        return rebuild("where state = 'DONE' order by ended_at desc limit 1");
    }

    /** Whether it stops now; not if it was not at work. */
    public boolean stop(UUID id) {
        return database.sql("""
                        update operations.rebuild set state = 'STOPPED'
                        where rebuild_id = ? and state in ('ASKED', 'BUILDING', 'CATCHING_UP')""").param(id).update() == 1;
    }

    /** Whether it goes on now from where it was; not if it was neither stopped nor failed. */
    public boolean goOn(UUID id) {
        return database.sql("""
                        update operations.rebuild set state = case when begun_at is null then 'ASKED' else 'BUILDING' end,
                            ended_at = null, failed_because = null
                        where rebuild_id = ? and state in ('STOPPED', 'FAILED')""").param(id).update() == 1;
    }

    /** The one that this process can work at. Its row stays locked to the end of the transaction, and while another process has it there is none. */
    Optional<Rebuild> toDo() {
        return rebuild(
                "where state in ('ASKED', 'BUILDING', 'CATCHING_UP') and rules = ? and layout = ? for update skip locked",
                rules,
                FiguresSchema.LAYOUT);
    }

    void begun(Rebuild rebuild, long upTo, long events) {
        database.sql("""
                        update operations.rebuild set state = 'BUILDING', begun_at = ?, up_to = ?, events = ?, events_done = 0,
                            last_stream = null where rebuild_id = ?""").params(now(), upTo, events, rebuild.id()).update();
    }

    /** @param events how many more are in the new tables now */
    void progressed(Rebuild rebuild, String lastStream, int events) {
        database.sql("""
                        update operations.rebuild set last_stream = ?, events_done = events_done + ?,
                            worked = worked + (clock_timestamp() - transaction_timestamp()) where rebuild_id = ?""").params(lastStream, events, rebuild.id()).update();
    }

    void catchingUp(Rebuild rebuild) {
        database.sql("update operations.rebuild set state = 'CATCHING_UP' where rebuild_id = ?")
                .param(rebuild.id())
                .update();
    }

    void done(Rebuild rebuild, Optional<Long> differences) {
        database.sql("update operations.rebuild set state = 'DONE', ended_at = ?, differences = ? where rebuild_id = ?")
                .param(now())
                .param(differences.orElse(null))
                .param(rebuild.id())
                .update();
    }

    void failed(String because) {
        database.sql("""
                        update operations.rebuild set state = 'FAILED', ended_at = ?, failed_because = ?
                        where state in ('ASKED', 'BUILDING', 'CATCHING_UP') and rules = ? and layout = ?""").params(now(), because, rules, FiguresSchema.LAYOUT).update();
    }

    /** What it was made of is gone: it begins again. It is not over, for who asked does not ask twice. */
    void storeIsGone() {
        database.sql("""
                        update operations.rebuild set state = 'ASKED', begun_at = null, up_to = null, events = null, events_done = 0,
                            last_stream = null, worked = 'PT0S'
                        where state in ('ASKED', 'BUILDING', 'CATCHING_UP') and rules = ? and layout = ?""").params(rules, FiguresSchema.LAYOUT).update();
    }

    private Timestamp now() {
        return Timestamp.from(clock.instant());
    }

    private Optional<Rebuild> rebuild(String which, Object... parameters) {
        return rebuilds(which, parameters).optional();
    }

    private JdbcClient.MappedQuerySpec<Rebuild> rebuilds(String which, Object... parameters) {
        return database.sql(
                        "select r.*, extract(epoch from worked) * 1000 as worked_ms from operations.rebuild r " + which)
                .params(parameters)
                .query(RebuildRow::read);
    }
}
