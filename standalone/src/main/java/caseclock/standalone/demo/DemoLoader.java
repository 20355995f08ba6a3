package caseclock.standalone.demo;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records the demo council through the same commands as everything else. Stopped half way and started again, it goes on with the cases that are missing. */
public final class DemoLoader {

    private static final int CASES_TOGETHER = 80;

    private final CaseRecorder recorder;
    private final CaseIds ids;
    private final Registered registered;

    public DemoLoader(CaseRecorder recorder, CaseIds ids, Registered registered) {
        this.recorder = recorder;
        this.ids = ids;
        this.registered = registered;
    }

    /** Which of these cases are known already; they were recorded whole and are passed over. */
    public interface Registered {
        Set<CaseId> among(Collection<CaseId> cases);
    }

    /** Told after every batch how many of how many cases are there. */
    public interface Progress {
        void show(int done, int total);
    }

    public void load(DemoCouncil council, Progress progress) {
        load(council.cases().iterator(), (int) council.cases().count(), progress);
    }

    /** Only some of its cases. */
    public void load(Iterator<DemoCase> cases, int total, Progress progress) {
        int done = 0;
        while (cases.hasNext()) {
            done += record(next(cases));
            progress.show(done, total);
        }
    }

    private List<DemoCase> next(Iterator<DemoCase> cases) {
        List<DemoCase> batch = new ArrayList<>();
        while (cases.hasNext() && batch.size() < CASES_TOGETHER) {
            batch.add(cases.next());
        }
        return batch;
    }

    /** One transaction; each case is wholly in it. Answers how many cases are done with. */
    private int record(List<DemoCase> batch) {
        Map<CaseId, DemoCase> missing = new LinkedHashMap<>();
        batch.forEach(told -> missing.put(ids.of(told.council(), told.childReference()), told));
        missing.keySet().removeAll(registered.among(missing.keySet()));
        return recorder.together(() -> {
            missing.forEach(this::record);
            return batch.size();
        });
    }

    private void record(CaseId caseId, DemoCase told) {
        carryOut(told.registration(caseId), told.dictations().getFirst().recording());
        for (Dictation dictation : told.dictations()) {
            carryOut(dictation.command(caseId), dictation.recording());
        }
    }

    private void carryOut(CaseCommand command, Recording recording) {
        recorder.carryOut(command, recording).ifPresent(refusal -> {
            throw new IllegalStateException("The demo council tells what cannot be true: " + refusal.sentence());
        });
    }
}
