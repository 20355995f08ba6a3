package caseclock.standalone;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.store.KnownCase;
import caseclock.command.store.KnownFacts;
import caseclock.events.CaseId;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.DemoLoader;
import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/** Records the demo council before CaseClock says that it is ready, unless that was done at an earlier start. */
final class DemoRunner implements ApplicationRunner {

    private final Installation installation;
    private final CaseRecorder recorder;
    private final CaseIds ids;
    private final KnownFacts known;
    private final CaughtUp caughtUp;
    private final PrintStream out;

    DemoRunner(
            Installation installation,
            CaseRecorder recorder,
            CaseIds ids,
            KnownFacts known,
            CaughtUp caughtUp,
            PrintStream out) {
        this.installation = installation;
        this.recorder = recorder;
        this.ids = ids;
        this.known = known;
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
        caughtUp.await((done, total) -> progress.show((double) done / total, done + " of " + total + " events"));
        progress.end();
    }

    private Set<CaseId> registered(Collection<CaseId> cases) {
        Map<CaseId, KnownCase> found = known.cases(cases);
        return found.entrySet().stream()
                .filter(one -> one.getValue().registered())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
