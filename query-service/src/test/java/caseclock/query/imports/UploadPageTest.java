package caseclock.query.imports;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.Frame;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Person;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.published.Cause;
import caseclock.query.published.Figure;
import caseclock.query.published.Foretold;
import caseclock.query.published.Restatement;
import caseclock.query.published.Restatement.Because;
import caseclock.query.weekly.SampleWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How an upload is shown while it runs and when it is over. */
class UploadPageTest {

    private static final Visitor OFFICER =
            new Visitor(Optional.of(new Person("data-officer", Set.of(Role.DATA_OFFICER))), "token");
    private static final Pages PAGES =
            new Pages(SampleFrame.HOUSE, SampleFrame.CLOCK, _ -> "No upload yet", Optional::empty);

    @Test
    void while_it_runs_it_shows_how_far_it_is_and_asks_again_without_a_script() {
        var page = render(new SampleUpload("RUNNING", 0.4375, 12, 0), List.of(), List.of(), "running");
        assertThat(page.selectFirst("progress").val()).isEqualTo("43");
        assertThat(page.selectFirst("label").text()).isEqualTo("43% read, about 2 minutes left");
        assertThat(page.selectFirst("[data-progress]").attr("data-progress")).isEqualTo("/imports/" + SampleUpload.ID);
        assertThat(page.selectFirst("noscript meta").attr("content")).isEqualTo("5");
        assertThat(page.title()).startsWith("Upload, 43% read");
    }

    @Test
    void when_it_is_over_it_says_what_came_of_it() {
        var page = render(
                new SampleUpload("FINISHED", 1, 31, 2),
                List.of(
                        new UploadRejection(
                                "", 4, "WX-20470", "CINreferralDate", "2026-13-01", "A day is written year-month-day."),
                        new UploadRejection("", 9, null, "LAchildID", "", "Every child needs a reference.")),
                List.of(new UploadRule("8670Q", "Assessment past 45 days", 3)),
                "finished");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("31 records were new or changed, and 2 records were rejected.");
        assertThat(page.select("[aria-labelledby=rejections-head] tbody tr").eachText())
                .containsExactly(
                        "4 WX-20470 CINreferralDate 2026-13-01 A day is written year-month-day.",
                        "9 Not known LAchildID Every child needs a reference.");
        assertThat(page.select("[aria-labelledby=rules-head] tbody tr").eachText())
                .containsExactly("8670Q Assessment past 45 days 3");
        assertThat(page.select("progress, noscript")).isEmpty();
    }

    @Test
    void the_same_file_again_changes_nothing_and_says_so() {
        var page = render(new SampleUpload("FINISHED", 1, 0, 0), List.of(), List.of(), "unchanged");
        assertThat(page.selectFirst(".lead").text())
                .isEqualTo("Nothing changed: all that this file says was known already.");
        assertThat(page.selectFirst("[aria-labelledby=rejections-head] .empty").text())
                .isEqualTo("None was rejected.");
    }

    @Test
    void a_refused_file_says_why_and_what_to_do() {
        var page = render(new SampleUpload("REFUSED", 0.1, 0, 0), List.of(), List.of(), "refused");
        assertThat(page.selectFirst(".warning").text())
                .isEqualTo("Line 3: this is not a children in need census. Mend the file and upload it again.");
    }

    @Test
    void the_list_begins_with_the_form_which_carries_the_token() {
        var page = RenderedPage.of(
                "uploads",
                "many",
                frame(),
                UploadsPage.of(
                        List.of(
                                new SampleUpload("RUNNING", 0.4, 1, 0),
                                new SampleUpload("FINISHED", 1, 31, 2),
                                new SampleUpload("REFUSED", 0, 0, 0)),
                        List.of("999"),
                        Optional.empty()));
        assertThat(page.selectFirst("main form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(page.selectFirst("main form input[name=_csrf]").val()).isEqualTo("token");
        assertThat(page.select("tbody .tag").eachText()).containsExactly("Being read, 40%", "Finished", "Refused");
    }

    @Test
    void an_empty_list_is_a_sentence() {
        var page = RenderedPage.of("uploads", "empty", frame(), UploadsPage.of(List.of(), List.of(), Optional.empty()));
        assertThat(page.selectFirst("main .empty").text()).isEqualTo("No file has been uploaded yet.");
    }

    @Test
    void a_file_that_was_not_taken_in_is_told_at_the_form() {
        var page = RenderedPage.of(
                "uploads", "error", frame(), UploadsPage.of(List.of(), List.of(), Optional.of("no-file")));
        assertThat(page.selectFirst(".govuk-error-summary").text()).contains("Choose a file that is not empty.");
        assertThat(page.selectFirst("#file").attr("aria-describedby")).isEqualTo("file-hint file-error");
    }

    @Test
    void who_may_not_open_cases_learns_what_is_wrong_and_of_no_child() {
        var rejected =
                new UploadRejection("", 4, "WX-1", "CINreferralDate", "2026-13-01", "A day is written year-month-day.");
        var page = render(new SampleUpload("FINISHED", 1, 3, 1), List.of(rejected), List.of(), "closed", false);
        assertThat(page.text())
                .contains("CINreferralDate", "your role does not open cases")
                .doesNotContain("WX-1", "2026-13-01");
        assertThat(UploadPage.rejected(List.of(rejected), false).rows().getFirst())
                .containsExactly(
                        "", "4", "Not shown", "CINreferralDate", "Not shown", "A day is written year-month-day.");
    }

    @Test
    void many_rejected_records_are_cut_and_the_file_has_them_all() {
        var one = new UploadRejection("", 1, "WX-1", "CINreferralDate", "x", "A day is written year-month-day.");
        var many = Collections.nCopies(1_234, one);
        var page = render(new SampleUpload("FINISHED", 1, 3, 1_234), many, List.of(), "many");
        assertThat(page.select("[aria-labelledby=rejections-head] tbody tr")).hasSize(100);
        assertThat(page.text()).contains("The first 100 of 1,234. The CSV file has all of them.");
        assertThat(page.select(".out a").first().attr("href")).endsWith("/rejected.csv");
        assertThat(UploadPage.rejected(many, true).rows()).hasSize(1_234);
    }

    @Test
    void right_after_sending_the_page_asks_again_until_the_upload_is_there() {
        var page =
                RenderedPage.of("upload-not-yet", "plain", PAGES.refreshing("Upload", Section.UPLOADS, OFFICER, 1), "");
        assertThat(page.selectFirst("noscript meta").attr("content")).isEqualTo("1");
        assertThat(page.selectFirst("h1").text()).isEqualTo("This upload has not begun yet");
    }

    @Test
    void a_checked_file_says_what_would_change_and_waits_for_a_decision() {
        var page = render(CHECKED, findings(new UploadEffect.NotTold("No week yet.")), "checked", true, false);
        assertThat(page.selectFirst(".lead strong").text())
                .isEqualTo(
                        "Nothing is recorded yet. This file would record 12 new entries, correct 3, withdraw 2 and reject 1.");
        assertThat(page.select("table[aria-labelledby=lists-head] tbody tr").eachText())
                .containsExactly("List 5 10 3 2 1,400 0", "List 8 2 0 0 90 1", "All lists 12 3 2 1,490 1");
        assertThat(page.select("table[aria-labelledby=teams-head] tbody tr").eachText())
                .containsExactly("No team recorded 1 0 0 0 1", "East 11 3 2 1,490 0");
        assertThat(page.select("[aria-labelledby=silence-head] tbody tr").eachText())
                .containsExactly(
                        "List 5 Section 47 enquiry started 16 May to 15 November 2026 200 198 (99%) 2 Withdrawn",
                        "List 8 Looked after started, placement started 16 May to 15 November 2026 40 35 (88%) 5 "
                                + "Left as they are: too little of what was known is still in this file, so it may be a part only");
        assertThat(page.select("#decide input[type=radio]").eachAttr("value"))
                .containsExactly("as-checked", "all", "none");
        assertThat(page.select("#decide label").eachText())
                .containsExactly(
                        "As checked: withdraw 2, leave 5 as they are",
                        "Withdraw all 7: the file is complete, I have looked",
                        "Withdraw none: leave all as they are");
        assertThat(page.select("#decide form").eachAttr("action"))
                .containsExactly(
                        "/api/v1/imports/" + SampleUpload.ID + "/confirmation",
                        "/api/v1/imports/" + SampleUpload.ID + "/discarded");
        assertThat(page.select("#decide input[name=_csrf]").eachAttr("value")).containsExactly("token", "token");
        assertThat(page.select("#older, [aria-labelledby=counts-head]")).isEmpty();
        assertThat(page.select("[aria-labelledby=effect-head] .intro").text()).isEqualTo("No week yet.");
    }

    @Test
    void the_effect_on_last_weeks_figures_is_told_figure_by_figure_with_its_causes() {
        var causes =
                List.of(new Because(Cause.RECORDED_LATE, 2, List.of()), new Because(Cause.WITHDRAWN, -1, List.of()));
        var moved = new Foretold.Moved(
                4, new Restatement("section-47-to-conference", Figure.FINISHED_IN_TIME, 5, 6, causes));
        var told = new UploadEffect.Told(new Foretold(SampleWeek.PUBLISHED, List.of(moved)), 7);
        var page = render(CHECKED, findings(told), "checked-effect", true, false);
        assertThat(page.select("[aria-labelledby=effect-head] .intro").text())
                .startsWith("One figure of the week ending ")
                .endsWith(" would be answered differently.");
        assertThat(page.select("[aria-labelledby=effect-head] tbody tr").eachText())
                .containsExactly(
                        "Section 47 to initial conference, finished in time 4 5 6 newly recorded +2 and withdrawn −1");
        assertThat(CheckSheets.effect(told).rows())
                .containsExactly(List.of("section-47-to-conference", "finished.inTime", "4", "5", "6"));
    }

    @Test
    void an_older_file_has_to_be_meant() {
        var older = CHECKED.after(LocalDate.of(2026, 11, 22));
        var page = render(older, findings(new UploadEffect.NotTold("")), "checked-older", true, true);
        assertThat(page.selectFirst(".warning").text())
                .startsWith("This file is of 15 November 2026. A later one of the same kind, of 22 November 2026");
        assertThat(page.selectFirst("#older").hasAttr("required")).isTrue();
        assertThat(page.selectFirst("#older").attr("aria-describedby")).isEqualTo("older-error");
        assertThat(page.selectFirst(".govuk-error-summary").text()).contains("Tick the box");
    }

    @Test
    void what_was_foretold_stands_beside_what_happened_where_they_differ() {
        var same = new SampleUpload("FINISHED", 1, 31, 2).foretelling(new Upload.Counts(0, 31, 0, 0, 0, 2));
        assertThat(render(same, List.of(), List.of(), "as-foretold")
                        .select("[aria-labelledby=foretold-head]")
                        .text())
                .isEqualTo("What the check foretold It was checked first, and came out as the check foretold.");
        var other = same.foretelling(new Upload.Counts(0, 30, 1, 0, 0, 2));
        assertThat(render(other, List.of(), List.of(), "not-as-foretold")
                        .select("table[aria-labelledby=foretold-head] tbody tr")
                        .eachText())
                .containsExactly("New 30 31", "Unchanged 1 0");
    }

    @Test
    void of_a_discarded_file_nothing_was_recorded() {
        var page = render(
                new SampleUpload("DISCARDED", 0, 0, 0)
                        .foretelling(CHECKED.foretold().orElseThrow()),
                List.of(),
                List.of(),
                "discarded");
        assertThat(page.selectFirst(".lead").text()).isEqualTo("Nothing of this file was recorded.");
        assertThat(page.select("#decide, table")).isEmpty();
    }

    @Test
    void rejected_rows_are_offered_where_they_are_kept_and_may_be_had() {
        var findings = new UploadFindings(
                List.of(new UploadRejection("List 5", 4, null, "Date", "x", "A day.")),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.of(new SampleUpload("FINISHED", 1, 31, 2)),
                true,
                Optional.empty());
        var finished = new SampleUpload("FINISHED", 1, 31, 1);
        var href = "a[href=/imports/" + SampleUpload.ID + "/rejected-rows]";
        assertThat(render(finished, findings, "rejected-rows", true, false).select(href))
                .hasSize(1);
        assertThat(render(finished, findings, "rejected-rows", true, false)
                        .select(".notice")
                        .text())
                .startsWith("This very file was recorded before");
        assertThat(render(finished, findings, "rejected-rows-closed", false, false)
                        .select(href))
                .isEmpty();
    }

    @Test
    void who_waits_stands_first_in_the_lead_and_several_councils_are_asked_for() {
        var page = RenderedPage.of(
                "uploads",
                "waiting",
                frame(),
                UploadsPage.of(List.of(CHECKED), List.of("892", "999"), Optional.empty()));
        assertThat(page.selectFirst(".lead").text()).startsWith("1 upload waits for you to confirm or discard it.");
        assertThat(page.select("tbody tr").text()).contains("Waits for you to confirm", "would be 17", "would be 1");
        assertThat(page.selectFirst("input[name=council]").attr("type")).isNotEqualTo("hidden");
        assertThat(page.selectFirst("#council-hint").text()).endsWith("Known here: 892, 999.");
        assertThat(page.select("input[name=check][checked]").eachAttr("value")).containsExactly("true");
    }

    private static final SampleUpload CHECKED =
            new SampleUpload("CHECKED", 0, 0, 0).foretelling(new Upload.Counts(50, 12, 1_490, 3, 2, 1));

    private static UploadFindings findings(UploadEffect effect) {
        var from = LocalDate.of(2026, 5, 16);
        var to = LocalDate.of(2026, 11, 15);
        return new UploadFindings(
                List.of(new UploadRejection("List 8", 4, "WX-1", "Date", "x", "A day.")),
                List.of(),
                List.of(new UploadPart("List 5", 10, 1_400, 3, 2, 0), new UploadPart("List 8", 2, 90, 0, 0, 1)),
                List.of(new UploadPart("", 1, 0, 0, 0, 1), new UploadPart("East", 11, 1_490, 3, 2, 0)),
                List.of(
                        new UploadScope("List 4", "ReferralReceived", from, to, 0, 0, false),
                        new UploadScope("List 5", "Section47EnquiryStarted", from, to, 200, 2, true),
                        new UploadScope("List 8", "LookedAfterStarted PlacementStarted", from, to, 40, 5, false)),
                Optional.empty(),
                false,
                Optional.of(effect));
    }

    private static Frame frame() {
        return PAGES.plain("Uploads", Section.UPLOADS, OFFICER);
    }

    private static Document render(
            Upload upload, List<UploadRejection> rejections, List<UploadRule> rules, String state) {
        return render(upload, rejections, rules, state, true);
    }

    private static Document render(
            Upload upload,
            List<UploadRejection> rejections,
            List<UploadRule> rules,
            String state,
            boolean childrenShown) {
        return render(upload, UploadFindings.of(rejections, rules), state, childrenShown, false);
    }

    private static Document render(
            Upload upload, UploadFindings findings, String state, boolean childrenShown, boolean olderMissing) {
        // Begun at 6:12:00; 93 seconds later 43.75% are read, so another 93 * 56.25 / 43.75 = 120 seconds are to go.
        var now = Instant.parse("2026-11-16T06:13:33Z");
        var page = UploadPage.of(upload, findings, now, childrenShown, olderMissing);
        var frame = page.running() ? PAGES.refreshing("Upload, 43% read", Section.UPLOADS, OFFICER, 5) : frame();
        return RenderedPage.of("upload", state, frame, page);
    }
}
