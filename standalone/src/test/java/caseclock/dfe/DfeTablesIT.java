package caseclock.dfe;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** What DfE published about councils, from a census uploaded over HTTP to the answer of the API. The children are invented, the counts are DfE's. */
class DfeTablesIT {

    private static final String C4 = "c4_children_in_need_section_47s_and_icpcs_2013_to_2024.csv";
    private static final String C2 = "c2_children_in_need_assessments_duration_2014_to_2024.csv";
    private static final String D6 = "d6_cpps_reviewed_within_timescales_2013_to_2024.csv";
    private static final long SEED = 31_032_024;

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void start() {
        caseClock = RunningCaseClock.on(DATABASE);
    }

    @AfterAll
    static void stop() {
        caseClock.close();
    }

    /** Buckinghamshire's 25th to 75th percentile reach from the 14th to the 22nd working day in 2022; West Sussex has four disordered conferences. */
    @ParameterizedTest
    @CsvSource({"Nottingham, 2024", "Buckinghamshire, 2022", "West Sussex, 2024"})
    void conferences_of_a_council(String council, int year) throws IOException {
        var line = DfeLine.council(C4, year, council);
        var published = new ConferenceYear(line, SEED);
        upload(published.census());

        JsonNode measure = measure("section-47-to-conference", line, published.year(), "");
        isAsPublished(measure, published.spread());
        assertThat(measure.at("/finished/inTime").asInt())
                .isEqualTo(published.spread().upTo(15));
        assertThat(excluded(measure, "disordered")).isEqualTo(published.beforeTheirEnquiry());
        assertThat(counted(line, "count(*)", "true")).isEqualTo(line.count("Section47"));
        assertThat(counted(line, "count(distinct case_id)", "true")).isEqualTo(line.count("Section47_child"));
        assertThat(counted(line, "count(*)", "stopped_on is not null")).isEqualTo(line.count("ICPC"));
        assertThat(counted(line, "count(distinct case_id)", "stopped_on is not null"))
                .isEqualTo(line.count("ICPC_child"));
    }

    @Test
    void assessments_of_a_council() throws IOException {
        var line = DfeLine.council(C2, 2023, "Nottingham");
        var published = new AssessmentYear(line, SEED);
        upload(published.census());

        JsonNode measure = measure("assessment-from-start", line, published.year(), "&bands=0,10,20,30,40,45,50,60");
        isAsPublished(measure, published.spread());
        assertThat(measure.at("/finished/total").asInt()).isEqualTo(line.count("Assessments_completed"));
        assertThat(measure.at("/finished/inTime").asInt())
                .isEqualTo(published.spread().upTo(45));
    }

    /** From the clocks in the read tables by a query of the test's own; every child of this census has one plan. */
    @Test
    void plans_reviewed_in_time() throws IOException {
        var line = DfeLine.council(D6, 2024, "Nottingham");
        var published = new PlanYear(line, SEED);
        upload(published.census());
        var counts = JdbcClient.create(DATABASE.query())
                .sql("""
                        select count(*) as open, count(*) filter (where not exists (
                            select from clock c
                            where c.case_id = s.case_id and c.known_to is null
                              and c.timescale in ('first-review-conference', 'later-review-conference')
                              and c.due_on < least(coalesce(c.stopped_on, :day), :day))) as in_time
                        from spell s
                        where s.kind = 'ON_PLAN' and s.council = :council and s.known_to is null
                          and s.from_on <= cast(:day as date) - interval '3 months'
                          and (s.until_on is null or s.until_on > :day)""")
                .param("council", line.council())
                .param("day", published.day())
                .query()
                .singleRow();
        assertThat(counts.get("open")).isEqualTo((long) published.open());
        assertThat(counts.get("in_time")).isEqualTo((long) published.inTime());
    }

    private static void isAsPublished(JsonNode measure, PublishedSpread spread) {
        assertThat(measure.at("/finished/total").asInt()).isEqualTo(spread.total());
        assertThat(bands(measure)).isEqualTo(bands(spread));
        for (var quartile : spread.quartiles()) {
            String name = quartile.percent() == 50 ? "median" : "p" + quartile.percent();
            assertThat(measure.at("/distribution/" + name).asInt()).as(name).isEqualTo(quartile.days());
        }
    }

    private static Map<String, Integer> bands(JsonNode measure) {
        Map<String, Integer> bands = new LinkedHashMap<>();
        measure.path("bands")
                .properties()
                .forEach(band -> bands.put(band.getKey(), band.getValue().asInt()));
        return bands;
    }

    private static Map<String, Integer> bands(PublishedSpread spread) {
        Map<String, Integer> bands = new LinkedHashMap<>();
        spread.bands().forEach(band -> bands.put(band.name(), band.count()));
        return bands;
    }

    private static int excluded(JsonNode measure, String reason) {
        return measure.path("excluded").values().stream()
                .filter(one -> one.path("reason").asString().equals(reason))
                .mapToInt(one -> one.path("count").asInt())
                .sum();
    }

    private static JsonNode measure(String timescale, DfeLine line, Period year, String more) {
        return caseClock.read(
                "service-manager",
                "/api/v1/measures/%s?council=%s&from=%s&to=%s%s"
                        .formatted(timescale, line.council(), year.from(), year.to(), more));
    }

    /** No measure counts enquiries as such. */
    private static int counted(DfeLine line, String what, String which) {
        return JdbcClient.create(DATABASE.query())
                .sql("select " + what + " from clock where timescale = 'section-47-to-conference' and known_to is null"
                        + " and council = ? and " + which)
                .param(line.council())
                .query(Integer.class)
                .single();
    }

    private static boolean is(String upload, String status) {
        var answer = caseClock.get("data-officer", upload);
        return answer.statusCode() == 200 && answer.body().contains("\"" + status + "\"");
    }

    private static void upload(InputStream census) throws IOException {
        var accepted = caseClock.upload("data-officer", census.readAllBytes());
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        String upload = accepted.headers().firstValue("Location").orElseThrow();
        RunningCaseClock.await(() -> is(upload, "FINISHED") || is(upload, "CHECKED"));
        if (is(upload, "CHECKED")) {
            // The tests have no order, and a census of an earlier year waits for somebody to say so.
            assertThat(caseClock
                            .post("data-officer", upload + "/confirmation?older=yes", "")
                            .statusCode())
                    .isEqualTo(202);
            RunningCaseClock.await(() -> is(upload, "FINISHED"));
        }
        assertThat(caseClock.read("data-officer", upload).path("rejected").asInt())
                .isZero();
        caseClock.caughtUp();
    }
}
