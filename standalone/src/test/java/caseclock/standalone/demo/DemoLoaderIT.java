package caseclock.standalone.demo;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.CaseId;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The first cases of the demo council, through the whole of CaseClock. */
class DemoLoaderIT {

    private static final List<DemoCase> CASES = Wexcombe.CASES.subList(0, 200);
    private static final int ALREADY_THERE = 100;

    private final TestDatabase database = TestDatabase.migrated();
    private final JdbcClient store = JdbcClient.create(database.command());

    @Test
    void loaded_in_two_goes_every_case_is_there_once_and_the_teams_have_children() {
        try (var running = RunningCaseClock.on(database)) {
            List<Integer> progress = new ArrayList<>();
            load(running, CASES.subList(0, ALREADY_THERE), progress);
            load(running, CASES, progress);

            assertThat(progress).containsExactly(80, 100, 80, 160, 200);
            assertThat(events()).isEqualTo(CASES.size() + dictations());
            assertThat(running.caughtUp().get("team-manager", "/api/v1/teams").body())
                    .contains("East", "Front Door");
        }
    }

    private void load(RunningCaseClock running, List<DemoCase> cases, List<Integer> progress) {
        new DemoLoader(running.bean(CaseRecorder.class), running.bean(CaseIds.class), this::registered)
                .load(cases.iterator(), cases.size(), (done, _) -> progress.add(done));
    }

    private Set<CaseId> registered(Collection<CaseId> cases) {
        return store.sql(
                        "select distinct aggregate_identifier from event_store.event where aggregate_identifier = any (?)")
                .param(cases.stream().map(CaseId::toString).toArray(String[]::new))
                .query((row, _) -> CaseId.of(row.getString(1)))
                .set();
    }

    private long events() {
        return store.sql("select count(*) from event_store.event")
                .query(Long.class)
                .single();
    }

    private static long dictations() {
        return CASES.stream().mapToInt(told -> told.dictations().size()).sum();
    }
}
