package caseclock.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.store.KnownFacts;
import caseclock.query.eventstream.EventStream;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The first cases of the demo council, through the whole of CaseClock. */
class DemoLoaderIT {

    private static final List<DemoCase> SOME = Wexcombe.CASES.subList(0, 200);
    private static final int MORE_THAN_ONE_TRANSACTION = 100;

    @Test
    void loaded_in_two_goes_every_case_is_there_once_and_a_team_has_children() {
        try (var running = RunningCaseClock.on(TestDatabase.migrated())) {
            List<Integer> progress = new ArrayList<>();
            load(running, SOME.subList(0, MORE_THAN_ONE_TRANSACTION), progress);
            load(running, SOME, progress);

            assertThat(progress).containsExactly(80, 100, 80, 160, 200);
            assertThat(running.bean(EventStream.class).after(0, 100_000))
                    .hasSize(SOME.size()
                            + SOME.stream()
                                    .mapToInt(told -> told.dictations().size())
                                    .sum());
            assertThat(running.caughtUp().get("team-manager", "/api/v1/teams").body())
                    .contains("East", "Front Door");
        }
    }

    private static void load(RunningCaseClock running, List<DemoCase> cases, List<Integer> progress) {
        var known = running.bean(KnownFacts.class);
        var loader = new DemoLoader(
                running.bean(CaseRecorder.class),
                running.bean(CaseIds.class),
                ids -> known.cases(ids).entrySet().stream()
                        .filter(entry -> entry.getValue().registered())
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
        loader.load(cases.iterator(), cases.size(), (done, total) -> progress.add(done));
    }
}
