package caseclock.query.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.access.Role;
import caseclock.events.KeptReason;
import caseclock.query.frame.Frame;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.measures.NotAsked;
import caseclock.query.out.CsvFile;
import caseclock.query.recordkeeping.KeptRecord;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.ToCorrect;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of records to correct in each of its states, through the real templates. */
class RecordsPageTest {

    private static final List<ToCorrect> SOME = List.of(
            item(
                    1,
                    RecordRule.CONFERENCE_BEFORE_ENQUIRY,
                    Optional.of("SW1042"),
                    "It is recorded as finished on 2 October 2026, but it only began on 5 October 2026.",
                    TimescaleKey.SECTION_47_TO_CONFERENCE),
            item(2, RecordRule.VISIT_WITHOUT_SEEN, Optional.of("SW1042"), null),
            item(3, RecordRule.VISIT_WITHOUT_SEEN, Optional.empty(), null),
            item(
                    4,
                    RecordRule.TIME_OF_DAY_MISSING,
                    Optional.of("SW1007"),
                    "Its limit is in hours, and the time of day at which it was finished is not recorded.",
                    TimescaleKey.CONTACT_DECISION));

    private static final KeptRecord KEPT = new KeptRecord(
            item(50, RecordRule.CONFERENCE_AT_WEEKEND, Optional.of("SW1042"), null),
            KeptReason.LAW_OR_COURT,
            Instant.parse("2026-11-10T10:00:00Z"));

    private static final List<ToCorrect> SOME_ENTRIES = List.of(new ToCorrect(
            RecordRule.NO_TEAM,
            new UUID(1, 1),
            new UUID(2, 1).toString(),
            "892",
            "WX-20001",
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            LocalDate.of(2026, 11, 2),
            List.of(),
            Instant.parse("2026-11-02T10:00:00Z")));

    @Test
    void leadsWithHowMuchThereIsAndWhatBecameOfLastWeeks() {
        var page = render("some", SOME, 3, Map.of("council", "892", "team", "east"));
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo(
                        "4 records to correct. They leave 2 clocks wrong or unjudged. The oldest was first seen on 3 November 2026. In the week to Monday 16 November: 1 mended, 3 new.");
        assertThat(page.selectFirst(".note").text()).startsWith("3 clocks are counted apart");
    }

    @Test
    void saysRuleByRuleWhatComesOfItWithDfEsNumberBeneath() {
        var page = render("rules", SOME, 0, Map.of("council", "892", "team", "east"));
        assertThat(page.select("#rules tbody tr").eachText())
                .containsExactly(
                        "Conference held before its enquiry started DfE rule 8615 1 1 The clock is in no figure",
                        "Time of day not recorded where the limit is in hours 1 1 The clock cannot be judged",
                        "Visit that does not say whether the child was seen 2 – The visit does not count");
        assertThat(page.select(".note")).isEmpty();
    }

    @Test
    void listsThemRuleByRuleInPlainWords() {
        var page = render("listed", SOME, 0, Map.of("council", "892", "team", "east"));
        assertThat(page.select("#list tbody tr").eachText())
                .containsExactly(
                        "Conference held before its enquiry started 1 record · The clock is in no figure",
                        "WX-20001 Initial conference: It is recorded as finished on 2 October 2026, but it only began on 5 October 2026. DfE rule 8615 SW1042 3 Nov 2026",
                        "Time of day not recorded where the limit is in hours 1 record · The clock cannot be judged",
                        "WX-20004 Contact decision, 2 November 2026: no time of day for its end. SW1007 6 Nov 2026",
                        "Visit that does not say whether the child was seen 2 records · The visit does not count",
                        "WX-20002 Visit on 2 November 2026. SW1042 4 Nov 2026",
                        "WX-20003 Visit on 2 November 2026. No worker recorded 5 Nov 2026");
    }

    @Test
    void groupedByWorkerEachHasAFileToSendOnAndNobodyComesLast() {
        var page = render("by-worker", SOME, 0, Map.of("council", "892", "by", "worker"));
        assertThat(page.select("#list .day").eachText())
                .containsExactly(
                        "SW1007 1 record CSV to send on, SW1007",
                        "SW1042 2 records CSV to send on, SW1042",
                        "No worker recorded 1 record");
        assertThat(page.select("#list .day a").eachAttr("href"))
                .contains("/records.csv?council=892&worker=SW1042&by=worker");
        assertThat(page.selectFirst("#list tbody tr:not(.day)").text())
                .isEqualTo(
                        "WX-20004 Time of day not recorded where the limit is in hours Contact decision, 2 November 2026: no time of day for its end. The clock cannot be judged SW1007 East 6 Nov 2026");
    }

    @Test
    void whatIsKeptIsAListOfItsOwnWithItsReasonAndCountsNowhere() {
        var found = found(SOME, 0, Map.of("council", "892", "status", "kept"), true);
        var page = render("kept", found, Told.NOTHING, false);
        assertThat(page.select(".presets a").eachText())
                .containsExactly("4 To correct", "1 Kept with a reason", "1 Mended since 9 Nov");
        assertThat(page.selectFirst(".presets [aria-current]").text()).contains("Kept");
        assertThat(page.selectFirst(".lead").text())
                .startsWith("4 records to correct.")
                .contains("One more stays as it is, with a reason.");
        assertThat(page.select("#list tbody tr:not(.day)").eachText())
                .containsExactly(
                        "WX-20050 Held on Monday 2 November 2026. DfE rule 8875 Kept since 10 Nov 2026: a court or the law set it so. SW1042 East 22 Dec 2026");
        assertThat(CsvFile.of(RecordsSheet.of(found, true)))
                .contains("status,kept because,kept since")
                .contains("2026-12-22,kept,a court or the law set it so,2026-11-10");
    }

    @Test
    void whatWasMendedIsAListOfItsOwn() {
        var found = found(SOME, 0, Map.of("council", "892", "status", "mended", "since", "6 November 2026"), true);
        var page = render("mended", found, Told.NOTHING, true);
        assertThat(page.selectFirst("#list h2").text()).isEqualTo("Mended since 6 November 2026");
        assertThat(page.select("#list tbody tr:not(.day) th").eachText()).containsExactly("WX-20099");
        assertThat(page.selectFirst(".lead").text())
                .endsWith("Since the end of Friday 6 November 2026: 1 mended, 3 new.");
        assertThat(page.select(".others a").eachText())
                .containsExactly("the figures of 15 Nov", "the day before the last upload, 11 Nov");
        assertThat(page.select("#decide, .decide")).isEmpty();
        assertThat(page.select(".out a[href^=/api]").attr("href"))
                .isEqualTo("/api/v1/records-to-correct?council=892&status=mended&since=2026-11-06");
        assertThat(page.select("#since").val()).isEqualTo("6 November 2026");
    }

    @Test
    void whoDecidesChoosesRecordsAndAReasonInOneForm() {
        var page = render("deciding", found(SOME_ENTRIES, 0, Map.of("council", "892"), true), Told.NOTHING, true);
        assertThat(page.selectFirst("#decide").attr("action")).isEqualTo("/api/v1/cases/kept-records");
        assertThat(page.select("#decide input[name=back]").attr("value")).isEqualTo("/records?council=892");
        assertThat(page.select("input[name=record]").eachAttr("value"))
                .containsExactly(new UUID(1, 1) + "/" + new UUID(2, 1) + "/no-team");
        assertThat(page.select("#reason option").eachText()).hasSize(6).contains("A court or the law set it so");
        assertThat(render("reading", found(SOME_ENTRIES, 0, Map.of(), true), Told.NOTHING, false)
                        .select("form[method=post], input[type=checkbox]"))
                .filteredOn(form -> !form.attr("action").equals("/sign-out"))
                .isEmpty();
    }

    @Test
    void whatIsKeptCanBeTakenBackWithoutAReason() {
        var page = render(
                "taking-back", found(SOME, 0, Map.of("council", "892", "status", "kept"), true), Told.NOTHING, true);
        assertThat(page.selectFirst("#decide").attr("action")).isEqualTo("/api/v1/cases/records-kept-no-longer");
        assertThat(page.select(".decide").text()).isEqualTo("Correct them after all");
    }

    @Test
    void afterADecisionThePageSaysWhatWasRecordedOrWhatIsToBeChosen() {
        var found = found(SOME, 0, Map.of(), true);
        assertThat(render("told", found, Told.of(Map.of("said", "kept", "count", "2")), true)
                        .select(".notice")
                        .text())
                .startsWith("2 records stay as they are, with their reason.");
        assertThat(render("no-reason", found, Told.of(Map.of("said", "no-reason", "count", "0")), true)
                        .selectFirst(".govuk-error-summary a")
                        .attr("href"))
                .isEqualTo("#reason");
        assertThat(Told.of(Map.of("said", "<b>", "count", "x"))).isEqualTo(Told.NOTHING);
    }

    @Test
    void theCaseSystemIsOneLinkAwayFromEachChildAndNotToldWhoAsks() {
        var found = found(SOME, 0, Map.of(), true);
        var page = RenderedPage.of(
                "records",
                "case-system",
                frame(Role.TEAM_MANAGER),
                RecordsPage.of(found, true, CaseSystem.read("https://cases.example/{reference}"), Told.NOTHING, false));
        assertThat(page.select("#list a[rel=noreferrer]").eachAttr("href"))
                .hasSize(4)
                .startsWith("https://cases.example/WX-20001");
        var counted = RenderedPage.of(
                "records",
                "case-system-counts",
                frame(Role.ADMINISTRATOR),
                RecordsPage.of(
                        found, false, CaseSystem.read("https://cases.example/{reference}"), Told.NOTHING, false));
        assertThat(counted.html()).doesNotContain("cases.example");
    }

    @Test
    void oneRuleAloneIsAChoiceThatCanBeTakenAway() {
        var page = render("one-rule", SOME, 0, Map.of("council", "892", "rule", "visit-without-seen"));
        assertThat(page.select("#list tbody tr:not(.day)")).hasSize(2);
        assertThat(page.select(".chosen a").attr("href")).isEqualTo("/records?council=892");
        assertThat(page.select("#rules tr:has([aria-current])").text()).startsWith("Visit that does not say");
    }

    @Test
    void whatIsFilteredOutNamesTheFilters() {
        var page = render("filtered-out", SOME, 0, Map.of("council", "892", "team", "east", "rule", "no-team"));
        assertThat(page.selectFirst("#list .empty").text())
                .isEqualTo(
                        "No record to correct in East team for “Open case that no team holds any more”. There are 4 without that choice.");
    }

    @Test
    void nothingToCorrectIsASentence() {
        var page = render("nothing", List.of(), 0, Map.of("council", "892", "team", "east"));
        assertThat(page.selectFirst(".lead").text()).startsWith("No record to correct.");
        assertThat(page.selectFirst("#list .empty").text()).isEqualTo("No record to correct in East team.");
    }

    @Test
    void whoMayNotOpenCasesSeesCountsAndNoChildNotEvenInTheFile() {
        var found = found(SOME, 0, Map.of("council", "892"), true);
        var page = RenderedPage.of("records", "counts-only", frame(Role.ADMINISTRATOR), RecordsPage.of(found, false));
        assertThat(page.text()).contains("4 records to correct").doesNotContain("WX-", "SW1042");
        assertThat(CsvFile.of(RecordsSheet.of(found, false)))
                .contains("Conference held before its enquiry started,8615,1")
                .doesNotContain("WX-");
    }

    @Test
    void beforeAnythingWasRecordedItSaysSo() {
        var page = RenderedPage.of(
                "records",
                "not-covered",
                frame(Role.TEAM_MANAGER),
                RecordsPage.of(found(List.of(), 0, Map.of(), false), true));
        assertThat(page.selectFirst("main .empty").text()).startsWith("No upload and no recorded fact");
    }

    @Test
    void fiftyLinesAreAPageAndTheCountOfAGroupIsOfAllPages() {
        var many = IntStream.range(0, 60)
                .mapToObj(i -> item(i, RecordRule.VISIT_WITHOUT_SEEN, Optional.of("SW1042"), null))
                .toList();
        var page = render("paged", many, 0, Map.of("council", "892", "page", "2"));
        assertThat(page.select("#list tbody tr:not(.day)")).hasSize(10);
        assertThat(page.select("#list .day").text()).contains("60 records");
    }

    @Test
    void whatCannotBeAskedIsToldWithWhatCan() {
        for (var wrong :
                List.of(Map.of("rule", "x"), Map.of("by", "child"), Map.of("page", "-1"), Map.of("status", "x"))) {
            assertThatThrownBy(() -> RecordsAsked.of(wrong)).isInstanceOf(NotAsked.class);
        }
    }

    private static ToCorrect item(
            int number,
            RecordRule rule,
            Optional<String> worker,
            @org.jspecify.annotations.Nullable String found,
            TimescaleKey... clocks) {
        return new ToCorrect(
                rule,
                new UUID(1, number),
                "entry-" + number,
                "892",
                "WX-" + (20000 + number),
                Optional.of("East"),
                worker,
                Optional.ofNullable(found),
                LocalDate.of(2026, 11, 2),
                List.of(clocks),
                Instant.parse("2026-11-02T10:00:00Z").plusSeconds(number * 86_400L));
    }

    private static Document render(String state, List<ToCorrect> items, int silent, Map<String, String> asked) {
        return RenderedPage.of(
                "records", state, frame(Role.TEAM_MANAGER), RecordsPage.of(found(items, silent, asked, true), true));
    }

    private static Document render(String state, RecordsFound found, Told told, boolean decides) {
        return RenderedPage.of(
                "records",
                state,
                frame(Role.TEAM_MANAGER),
                RecordsPage.of(found, true, CaseSystem.none(), told, decides));
    }

    private static Frame frame(Role role) {
        return SampleFrame.of("Records", Section.RECORDS, "East team", "/records", SampleFrame.latest(), role);
    }

    /** A week before there was the first of them, and one that has been mended since. */
    private static RecordsFound found(List<ToCorrect> items, int silent, Map<String, String> asked, boolean covered) {
        var question = RecordsAsked.of(asked);
        var mended = item(99, RecordRule.NO_TEAM, Optional.empty(), null);
        var then = items.isEmpty() ? List.of(mended) : List.of(items.getFirst(), mended);
        return new RecordsFound(
                question.team().isPresent() ? "East team" : "All teams",
                question.understood(Since.of(question.since(), SampleFrame.latest())),
                SampleFrame.latest(),
                Since.of(question.since(), SampleFrame.latest()),
                new OpenRecords(items, question.status() == Status.KEPT ? List.of(KEPT) : List.of(), silent),
                new OpenRecords(then, 0),
                Optional.of(LocalDate.of(2026, 11, 12)),
                covered);
    }
}
