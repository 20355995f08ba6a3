package caseclock.standalone.demo;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.standalone.RunningCaseClock;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Brings cases of the demo council into a running CaseClock, spread evenly over all that there are. */
public final class SomeOfWexcombe {

    private static final int AT_A_TIME = 400;

    private SomeOfWexcombe() {}

    /** About so many cases, through the same commands as everything else; all of them if there are fewer. */
    public static RunningCaseClock in(RunningCaseClock running, int cases) {
        List<DemoCase> some = every(Math.max(1, Wexcombe.CASES.size() / cases));
        var loader = new DemoLoader(running.bean(CaseRecorder.class), running.bean(CaseIds.class), _ -> Set.of());
        for (int from = 0; from < some.size(); from += AT_A_TIME) {
            List<DemoCase> next = some.subList(from, Math.min(from + AT_A_TIME, some.size()));
            loader.load(next.iterator(), next.size(), (_, _) -> {});
            running.caughtUp();
        }
        return running;
    }

    private static List<DemoCase> every(int step) {
        return IntStream.range(0, Wexcombe.CASES.size())
                .filter(number -> number % step == 0)
                .mapToObj(Wexcombe.CASES::get)
                .toList();
    }
}
