package caseclock.query.definitions;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.out.CsvFile;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.timeliness.AllocationPolicy;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The definitions, made from the timescales. */
class DefinitionsPageTest {

    private static final SortedMap<String, List<Timescale>> NONE = new TreeMap<>();

    @Test
    void what_a_council_has_set_for_itself_stands_with_its_document_and_its_first_day() {
        var own = new TreeMap<>(Map.of("892", List.of(timescale(10, LocalDate.of(2026, 4, 1), true))));
        var page = RenderedPage.of(
                "definitions",
                "own",
                SampleFrame.plain("Definitions", Section.NONE, Optional.of(Role.AUDITOR)),
                DefinitionsPage.of(
                        List.of(timescale(15, LocalDate.of(2013, 4, 15), true)),
                        own,
                        AllocationPolicy.ACCOUNTABLE_WORKER_ONLY));
        assertThat(page.selectFirst("#own tbody tr").text())
                .isEqualTo("Section 47 to initial conference 10 working days 1 April 2026 Working Together");
        assertThat(page.selectFirst("#own h3").text()).isEqualTo("Council 892");
        var link = page.selectFirst("#own tbody a").attr("href");
        assertThat(page.selectFirst(link)).as(link).isNotNull();
    }

    @Test
    void without_limits_of_a_councils_own_the_page_says_so() {
        var page = RenderedPage.of(
                "definitions",
                "none-own",
                SampleFrame.plain("Definitions", Section.NONE, Optional.of(Role.AUDITOR)),
                DefinitionsPage.of(List.of(), NONE, AllocationPolicy.ACCOUNTABLE_WORKER_ONLY));
        assertThat(page.selectFirst("#own .empty").text())
                .isEqualTo(
                        "No council here has set a limit of its own. Where the law sets none, the defaults under Timescales apply.");
    }

    @Test
    void every_rule_of_records_to_correct_is_told_once_the_weightiest_first() {
        var page = RenderedPage.of(
                "definitions",
                "record-rules",
                SampleFrame.plain("Definitions", Section.NONE, Optional.of(Role.AUDITOR)),
                DefinitionsPage.of(List.of(), NONE, AllocationPolicy.ACCOUNTABLE_WORKER_ONLY));
        assertThat(page.select("#records tbody tr:not(.day)")).hasSize(RecordRule.values().length);
        assertThat(page.select("#records .day").eachText())
                .containsExactly(
                        "A clock cannot be counted",
                        "A figure is probably wrong",
                        "The figures stand; the census is refused");
        assertThat(page.selectFirst("#records tr:has(#conference-at-weekend)").text())
                .isEqualTo(
                        "Initial conference on a Saturday or Sunday DfE rule 8875 The day of an initial conference is a Saturday or Sunday. DfE refuses it in the census");
        assertThat(CsvFile.of(RecordRules.sheet()).lines()).hasSize(RecordRule.values().length + 1);
    }

    @Test
    void each_timescale_is_told_with_all_its_versions_the_newest_first() {
        var old = timescale(15, LocalDate.of(2013, 4, 15), false);
        var imagined = timescale(10, LocalDate.of(2027, 4, 1), false);
        var page = RenderedPage.of(
                "definitions",
                "two-versions",
                SampleFrame.plain("Definitions", Section.NONE, Optional.of(Role.AUDITOR)),
                DefinitionsPage.of(List.of(old, imagined), NONE, AllocationPolicy.ACCOUNTABLE_WORKER_ONLY));
        assertThat(page.selectFirst("#section-47-to-conference").text())
                .isEqualTo(
                        "Section 47 to conference Starts The strategy discussion. Stops The initial conference. Given up The case was closed."
                                + " Limit 10 working days Law Working Together, in force from 1 April 2027"
                                + " Limit 15 working days Law Working Together, in force from 15 April 2013");
    }

    @Test
    void a_local_limit_is_told_from_a_national_one() {
        var page = RenderedPage.of(
                "definitions",
                "local",
                SampleFrame.plain("Definitions", Section.NONE, Optional.of(Role.AUDITOR)),
                DefinitionsPage.of(
                        List.of(timescale(15, LocalDate.of(2013, 4, 15), true)),
                        NONE,
                        AllocationPolicy.ACCOUNTABLE_WORKER_ONLY));
        assertThat(page.selectFirst("#section-47-to-conference").text())
                .contains("15 working days, the council’s own policy");
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, 'Duty cover, or allocation to a team only, does not end the wait.'",
        "true, false, 'Duty cover ends the wait, too; allocation to a team only does not.'",
        "false, true, 'Allocation to a team only ends the wait, too; duty cover does not.'",
        "true, true, 'Duty cover, or allocation to a team only, ends the wait, too.'"
    })
    void who_ends_a_wait_is_told_as_the_council_has_it(boolean duty, boolean team, String sentence) {
        var page = RenderedPage.of(
                "definitions",
                "policy",
                SampleFrame.plain("Definitions", Section.NONE, Optional.of(Role.AUDITOR)),
                DefinitionsPage.of(List.of(), NONE, new AllocationPolicy(duty, team)));
        assertThat(page.selectFirst("#unallocated-head + p").text()).contains(sentence);
    }

    private static Timescale timescale(int days, LocalDate from, boolean local) {
        return new Timescale(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                "Section 47 to conference",
                Optional.of(new Length(days, Length.Unit.WORKING_DAYS)),
                "the strategy discussion",
                "the initial conference",
                Optional.of("the case was closed"),
                "Working Together",
                local,
                from,
                Optional.empty());
    }
}
