package caseclock.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Browser;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Allocation.UnallocatedRiskAssessed;
import caseclock.events.AllocationRole;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import caseclock.events.Referral.ReferralReceived;
import caseclock.query.projection.Appended;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Who waits for a worker and who has how many children: the pages and their files say what the interface says. */
class AllocationPagesIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final String EAST = "?council=999&team=east&asAt=2026-10-09";
    /** Before a late record said that the second child had a worker. */
    private static final String KNOWN_THEN = EAST + "&knownOn=2026-10-09";

    private static RunningCaseClock caseClock;
    private static Browser manager;
    private static Browser administrator;

    @BeforeAll
    static void start() {
        var appended = new Appended(DATABASE);
        IntStream.range(0, 17).forEach(_ -> allocated(appended, "SW1456", "East"));
        IntStream.range(0, 3).forEach(_ -> allocated(appended, "SW1003", "East"));
        allocated(appended, "SW1003", "West");
        waiting(appended, "2026-10-01", "East")
                .on(
                        "2026-10-06",
                        (entry, happened) -> new UnallocatedRiskAssessed(entry, happened, Optional.of("TM07")));
        waiting(appended, "2026-10-02", "East")
                .recordedOn(
                        "2026-10-20", "2026-10-07", (entry, happened) -> allocation(entry, happened, "SW1003", "East"));
        waiting(appended, "2026-10-05", "West");
        caseClock = RunningCaseClock.on(DATABASE).caughtUp();
        manager = Browser.at(caseClock).signIn("team-manager");
        administrator = Browser.at(caseClock).signIn("administrator");
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    private static CaseAllocated allocation(EntryId entry, Happened happened, String worker, String team) {
        return new CaseAllocated(entry, happened, worker, AllocationRole.ACCOUNTABLE_WORKER, Optional.of(team));
    }

    private static Told waiting(Appended appended, String day, String team) {
        var told = new Told(appended);
        told.on(
                day,
                (entry, happened) ->
                        new ReferralReceived(entry, happened, Optional.empty(), Optional.empty(), Optional.empty()));
        told.on(day, (entry, happened) -> new CaseTransferredToTeam(entry, happened, team));
        return told;
    }

    private static void allocated(Appended appended, String worker, String team) {
        waiting(appended, "2026-09-07", team)
                .on("2026-09-08", (entry, happened) -> allocation(entry, happened, worker, team));
    }

    @Test
    void children_without_a_worker_are_those_of_the_interface_as_known_then_and_now() {
        for (var asked : List.of(EAST, KNOWN_THEN)) {
            var page = manager.page("/unallocated" + asked);
            var told = api("/api/v1/unallocated" + asked);
            assertThat(page.select(".numbers .n").eachText().subList(0, 2))
                    .as(asked)
                    .containsExactly(
                            told.path("count").asString(),
                            told.path("longestWorkingDays").asString());
            assertThat(manager.page("/unallocated" + asked).select("table.waiting tbody tr"))
                    .hasSize(told.path("count").asInt());
        }
        assertThat(api("/api/v1/unallocated" + EAST).path("count").asInt()).isEqualTo(1);
        assertThat(api("/api/v1/unallocated" + KNOWN_THEN).path("count").asInt())
                .isEqualTo(2);
    }

    @Test
    void what_was_done_meanwhile_is_what_the_interface_says() {
        var told = api("/api/v1/measures/unallocated" + KNOWN_THEN);
        assertThat(manager.page("/unallocated" + KNOWN_THEN)
                        .select("[aria-labelledby=meanwhile] tbody td .big")
                        .eachText()
                        .subList(0, 4))
                .containsExactly(
                        share(told, "riskAssessed"),
                        share(told, "reviewed"),
                        share(told, "seenInFourWeeks"),
                        share(told, "familyTold"));
    }

    @Test
    void each_day_of_the_line_is_what_the_interface_says_of_that_day() {
        for (var known : List.of("", "&knownOn=2026-10-09")) {
            var days = file(manager, "/unallocated/trend.csv" + EAST + known);
            assertThat(days).hasSize(1 + 91).endsWith("2026-10-09," + (known.isEmpty() ? 1 : 2));
            for (var day : List.of("2026-09-06", "2026-09-07", "2026-09-08", "2026-10-03", "2026-10-07")) {
                var told =
                        api("/api/v1/unallocated?council=999&team=east&asAt=" + day + (known.isEmpty() ? "" : known));
                assertThat(days)
                        .as(known)
                        .contains(day + "," + told.path("count").asInt());
            }
        }
    }

    @Test
    void caseloads_are_those_of_the_interface() {
        for (var asked : List.of(EAST, KNOWN_THEN, "?council=999&asAt=2026-10-09")) {
            var page = manager.page("/caseloads" + asked);
            var told = api("/api/v1/measures/caseloads" + asked);
            assertThat(page.select(".numbers .n").eachText())
                    .as(asked)
                    .containsExactly(
                            told.path("aboveGuideline").asString(),
                            told.path("spread").path("median").asString(),
                            told.path("spread").path("most").asString(),
                            told.path("guideline").asString());
            assertThat(page.select("table.loads tbody tr").stream()
                            .map(row -> row.selectFirst("a").text() + " "
                                    + row.selectFirst("td .big").text()))
                    .containsExactlyInAnyOrderElementsOf(workers(told));
        }
    }

    @Test
    void each_week_of_the_year_is_what_the_interface_says_of_that_day() {
        for (var team : List.of("", "&team=east")) {
            var weeks = file(manager, "/caseloads/year.csv?council=999&asAt=2026-10-09" + team);
            assertThat(weeks).hasSize(1 + 53);
            for (var day : List.of("2026-10-09", "2026-09-11", "2026-09-04")) {
                var told = api("/api/v1/measures/caseloads?council=999&asAt=" + day + team)
                        .path("children");
                assertThat(weeks).as(team).contains(day + "," + told.asInt() + ",0");
            }
        }
    }

    @Test
    void a_workers_children_are_as_many_as_the_list_says_whatever_team_has_them() {
        var page = manager.page("/caseloads/SW1003?council=999&asAt=2026-10-09");
        assertThat(page.selectFirst(".numbers .n").text()).isEqualTo("5");
        assertThat(page.select("[aria-labelledby=children] tbody tr")).hasSize(5);
        assertThat(file(manager, "/caseloads/SW1003.csv?council=999&asAt=2026-10-09"))
                .hasSize(1 + 5);
    }

    @Test
    void whoever_may_not_open_cases_is_given_counts_and_no_child_on_any_of_the_pages_and_files() {
        for (var address : List.of(
                "/unallocated",
                "/unallocated.csv",
                "/caseloads",
                "/caseloads.csv",
                "/caseloads/SW1003",
                "/caseloads/SW1003.csv",
                "/caseloads/SW1003/due.csv",
                "/api/v1/unallocated")) {
            var answer = administrator.open(address + "?council=999&asAt=2026-10-09");
            assertThat(answer.statusCode()).as(address).isEqualTo(200);
            assertThat(answer.body()).as(address).doesNotContain("WX-FIGURES").doesNotContain("/cases/");
        }
        assertThat(manager.open("/unallocated.csv?council=999&asAt=2026-10-09").body())
                .contains("WX-FIGURES");
    }

    @Test
    void what_is_asked_wrongly_is_told_in_a_sentence() {
        var answer = manager.open("/caseloads?sort=colour");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Give one of children, worker");
    }

    private static JsonNode api(String address) {
        return caseClock.read("team-manager", address);
    }

    private static String share(JsonNode figures, String name) {
        return figures.path(name).path("count").asString() + " of "
                + figures.path(name).path("of").asString();
    }

    private static List<String> workers(JsonNode told) {
        return StreamSupport.stream(told.path("byWorker").spliterator(), false)
                .map(worker -> worker.path("worker").asString() + " "
                        + worker.path("children").asString())
                .collect(Collectors.toList());
    }

    private static List<String> file(Browser who, String address) {
        return who.open(address).body().lines().toList();
    }
}
