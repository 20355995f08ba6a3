package caseclock.standalone;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.CaseId;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.DemoLoader;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Set;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Records the demo council before CaseClock says that it is ready, unless that was done at an earlier start. */
final class DemoRunner implements ApplicationRunner {

    private final Installation installation;
    private final CaseRecorder recorder;
    private final CaseIds ids;
    private final JdbcClient database;
    private final CaughtUp caughtUp;
    private final PrintStream out;

    DemoRunner(
            Installation installation,
            CaseRecorder recorder,
            CaseIds ids,
            JdbcClient database,
            CaughtUp caughtUp,
            PrintStream out) {
        this.installation = installation;
        this.recorder = recorder;
        this.ids = ids;
        this.database = database;
        this.caughtUp = caughtUp;
        this.out = out;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!installation.demoIsLoaded()) {
            out.println("Recording an invented council, " + DemoCouncil.NAME
                    + ", through the same commands as everything else:");
            ProgressLine progress = new ProgressLine(out);
            new DemoLoader(recorder, ids, this::registered)
                    .load(
                            new DemoCouncil(DemoCouncil.SEED, installation.demoToldOn()),
                            (done, total) -> progress.show((double) done / total, done + " of " + total + " children"));
            progress.end();
            installation.demoLoaded();
        }
        out.println("Working out the figures:");
        ProgressLine progress = new ProgressLine(out);
        boolean caught = caughtUp.await(
                (done, total) -> progress.show((double) done / total, done + " of " + total + " events"));
        progress.end();
        if (!caught) {
            out.println("The figures are being made anew in the background, and the old ones are shown until then:"
                    + " ./caseclock rebuild shows how far it is.");
        }
    }

    private Set<CaseId> registered(Collection<CaseId> cases) {
        return database.sql("""
                        select aggregate_identifier from event_store.event
                        where sequence_number = 0 and aggregate_identifier = any (?)""")
                .param(cases.stream().map(CaseId::toString).toArray(String[]::new))
                .query((row, _) -> CaseId.of(row.getString(1)))
                .set();
    }
}
