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
import java.time.Instant;
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
                                4, "WX-20470", "CINreferralDate", "2026-13-01", "A day is written year-month-day."),
                        new UploadRejection(9, null, "LAchildID", "", "Every child needs a reference.")),
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
                .isEqualTo(
                        "Line 3: this is not a children in need census. What was read before stays recorded. Mend the file and upload it again.");
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
                        Optional.empty()));
        assertThat(page.selectFirst("main form").attr("enctype")).isEqualTo("multipart/form-data");
        assertThat(page.selectFirst("main form input[name=_csrf]").val()).isEqualTo("token");
        assertThat(page.select("tbody .tag").eachText()).containsExactly("Being read, 40%", "Finished", "Refused");
    }

    @Test
    void an_empty_list_is_a_sentence() {
        var page = RenderedPage.of("uploads", "empty", frame(), UploadsPage.of(List.of(), Optional.empty()));
        assertThat(page.selectFirst("main .empty").text()).isEqualTo("No file has been uploaded yet.");
    }

    @Test
    void a_file_that_was_not_taken_in_is_told_at_the_form() {
        var page = RenderedPage.of("uploads", "error", frame(), UploadsPage.of(List.of(), Optional.of("no-file")));
        assertThat(page.selectFirst(".govuk-error-summary").text()).contains("Choose a file that is not empty.");
        assertThat(page.selectFirst("#file").attr("aria-describedby")).isEqualTo("file-error");
    }

    @Test
    void who_may_not_open_cases_learns_what_is_wrong_and_of_no_child() {
        var rejected =
                new UploadRejection(4, "WX-1", "CINreferralDate", "2026-13-01", "A day is written year-month-day.");
        var page = render(new SampleUpload("FINISHED", 1, 3, 1), List.of(rejected), List.of(), "closed", false);
        assertThat(page.text())
                .contains("CINreferralDate", "your role does not open cases")
                .doesNotContain("WX-1", "2026-13-01");
        assertThat(UploadPage.rejected(List.of(rejected), false).rows().getFirst())
                .containsExactly("4", "Not shown", "CINreferralDate", "Not shown", "A day is written year-month-day.");
    }

    @Test
    void many_rejected_records_are_cut_and_the_file_has_them_all() {
        var one = new UploadRejection(1, "WX-1", "CINreferralDate", "x", "A day is written year-month-day.");
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
        // Begun at 6:12:00; 93 seconds later 43.75% are read, so another 93 * 56.25 / 43.75 = 120 seconds are to go.
        var page = UploadPage.of(upload, rejections, rules, Instant.parse("2026-11-16T06:13:33Z"), childrenShown);
        var frame = page.running() ? PAGES.refreshing("Upload, 43% read", Section.UPLOADS, OFFICER, 5) : frame();
        return RenderedPage.of("upload", state, frame, page);
    }
}
