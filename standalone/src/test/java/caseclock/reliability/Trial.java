package caseclock.reliability;

import caseclock.reliability.History.Outcome;
import caseclock.standalone.DatabaseRole;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;

/** One CaseClock over one database, killed again and again while clients record; everything they were ever told is asked of it after each kill. */
final class Trial implements AutoCloseable {

    private static final Duration UNTIL_THE_MOMENT_COMES = Duration.ofSeconds(40);
    private static final Duration UNTIL_ALL_IS_WELL = Duration.ofSeconds(120);
    private static final int ACKNOWLEDGED_BEFORE_A_KILL = 15;
    private static final int LONGEST_DELAY_MILLIS = 400;
    private static final int MOST_COMINGS = 5;

    /** Every fifth is never asked for again; Integer.MAX_VALUE: practically none. */
    private static final int LEFT_IN_DOUBT = 5;

    private static final int NONE_LEFT_IN_DOUBT = Integer.MAX_VALUE;

    private final Server server;
    private final Path directory;
    private final Random random;
    private final Form form;
    private final History history = new History();
    private final Imports imports = new Imports();
    private final Clients clients;
    private final Oracle oracle;

    Trial(Server server, Form form, Path directory, long seed) {
        this.server = server;
        this.directory = directory;
        this.random = new Random(seed);
        this.form = form;
        this.clients = new Clients(form, history, seed);
        form.awaitReady();
        this.oracle = new Oracle(server);
    }

    Round kill(Who who, Moment moment) throws IOException, InterruptedException {
        return round(who, moment, Deed.DIE);
    }

    /** A fault in place of a death, which the oracle must notice. */
    Round sabotage(Moment moment, Deed fault) throws IOException, InterruptedException {
        return round(Who.ONE_PROCESS, moment, fault);
    }

    private Round round(Who who, Moment moment, Deed deed) throws IOException, InterruptedException {
        long acknowledged = history.count(Outcome.OK);
        long inDoubt = history.everUnknown();
        if (moment.ofAnImport() && imports.files() == 0) {
            importUndisturbed();
        }
        clients.start();
        Waiting.until(
                "clients are answered",
                UNTIL_ALL_IS_WELL,
                () -> history.count(Outcome.OK) >= acknowledged + ACKNOWLEDGED_BEFORE_A_KILL);
        boolean landed = moment == Moment.AT_RANDOM ? atRandom(who) : atItsMoment(who, moment, deed);
        clients.sendNothingNew();
        long killed = System.nanoTime();
        Duration answering = recover(who, deed == Deed.DIE ? LEFT_IN_DOUBT : NONE_LEFT_IN_DOUBT, killed);
        return new Round(
                who,
                moment,
                landed,
                history.count(Outcome.OK) - acknowledged,
                history.everUnknown() - inDoubt,
                answering,
                Duration.ofNanos(System.nanoTime() - killed),
                oracle.judge(history, imports));
    }

    private void importUndisturbed() throws IOException, InterruptedException {
        clients.upload(imports.next());
        Waiting.until("the first file is read", UNTIL_ALL_IS_WELL, () -> oracle.hasUploadsEnded(1));
    }

    private boolean atRandom(Who who) throws IOException, InterruptedException {
        LockSupport.parkNanos(random.nextInt(LONGEST_DELAY_MILLIS) * 1_000_000L);
        Waiting.comes(UNTIL_THE_MOMENT_COMES, () -> clients.underWay() > 0);
        boolean waiting = clients.underWay() > 0;
        return waiting
                && switch (who) {
                    case ONE_PROCESS, COMMAND_SERVICE, QUERY_SERVICE -> {
                        Victim victim = form.victim(who, Moment.AT_RANDOM);
                        victim.kill();
                        yield victim.wasKilledWithin(UNTIL_THE_MOMENT_COMES);
                    }
                    case BACKEND -> killed("caseclock_command");
                    case CHECKPOINTER -> killed("checkpointer");
                    case WALWRITER -> killed("walwriter");
                    case POSTMASTER -> server.killPostmaster();
                };
    }

    private boolean killed(String child) throws IOException, InterruptedException {
        long before = server.killsInLog();
        var pid = server.child(child);
        return pid.isPresent()
                && Server.kill(pid.get())
                && Waiting.comes(UNTIL_THE_MOMENT_COMES, () -> isInLog(before));
    }

    private boolean isInLog(long before) {
        try {
            return server.killsInLog() > before;
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private boolean atItsMoment(Who who, Moment moment, Deed deed) throws IOException, InterruptedException {
        Victim victim = form.victim(who, moment);
        int marks = victim.marksOnDisk();
        long kills = server.killsInLog();
        if (moment.ofAnImport()) {
            clients.upload(imports.next());
        }
        victim.arm(moment, who == Who.BACKEND ? Deed.KILL_BACKEND : deed, comings(moment));
        if (moment.ofARebuild()) {
            oracle.askForARebuild();
        }
        boolean dead = who == Who.BACKEND
                ? Waiting.comes(UNTIL_THE_MOMENT_COMES, () -> isInLog(kills))
                : victim.wasKilledWithin(UNTIL_THE_MOMENT_COMES);
        return dead && victim.marksOnDisk() == marks + 1;
    }

    private int comings(Moment moment) {
        return moment.ofAnImport() || moment.ofARebuild() ? 1 : 1 + random.nextInt(MOST_COMINGS);
    }

    /** Nobody does by hand what CaseClock has to do itself: only who was killed is started, as a supervisor would. */
    private Duration recover(Who who, int leftInDoubt, long killed) throws IOException, InterruptedException {
        if (who == Who.POSTMASTER) {
            server.startAgain();
        }
        form.startAgain();
        Duration answering = Duration.ofNanos(System.nanoTime() - killed);
        clients.askAgain(leftInDoubt);
        Waiting.until("all is in the figures", UNTIL_ALL_IS_WELL, this::isAllWell);
        return answering;
    }

    private boolean isAllWell() {
        try {
            return oracle.isCaughtUp() && oracle.hasUploadsEnded(imports.files()) && oracle.hasRebuildEnded();
        } catch (org.springframework.dao.DataAccessException notYet) {
            return false;
        }
    }

    Verdict judge() {
        return oracle.judge(history, imports);
    }

    /** Takes the last acknowledged entry out of the log, as nobody but the owner of the table could. */
    String deleteBehindItsBack() {
        String mark = server.as(DatabaseRole.QUERY)
                .sql("select convert_from(meta_data, 'UTF8')::json ->> 'recordedBy' from event_store.event"
                        + " where payload_type = 'ContactReceived' and type = 'Case' and meta_data::text like '%' || encode('op-', 'hex') || '%'"
                        + " order by global_index desc limit 1")
                .query(String.class)
                .single();
        server.as(DatabaseRole.MIGRATOR)
                .sql("alter table event_store.event disable trigger event_never_changes")
                .update();
        server.as(DatabaseRole.MIGRATOR)
                .sql("delete from event_store.event where convert_from(meta_data, 'UTF8')::json ->> 'recordedBy' = ?")
                .param(mark)
                .update();
        server.as(DatabaseRole.MIGRATOR)
                .sql("alter table event_store.event enable always trigger event_never_changes")
                .update();
        return mark;
    }

    List<String> differencesFromARebuild() throws IOException {
        return Rebuilt.differences(server, directory);
    }

    @Override
    public void close() {
        form.close();
    }
}
