package caseclock.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import caseclock.command.intake.census.CensusText;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people come for, from the first page to the answer. */
class JourneysIT {

    /** More than anybody would press. */
    private static final int MOST_TABS = 120;

    @BeforeAll
    static void chromium() {
        Chromium.mustBeHere();
    }

    @Test
    void a_manager_finds_the_child_whose_conference_is_booked_too_late_with_the_keyboard_alone() {
        try (BrowserContext manager = People.signedIn("team-manager")) {
            Page page = manager.newPage();
            page.navigate("/");
            follow(page, "East");
            assertThat(page.locator("h1")).containsText("East");
            follow(page, "Due");
            follow(page, "Booked late");
            Locator line =
                    page.locator("#list tbody tr", new Page.LocatorOptions().setHasText(Stories.BOOKED_TOO_LATE));
            assertThat(line).containsText("Initial conference");
            assertThat(line).containsText("26 Nov");
            follow(page, Stories.BOOKED_TOO_LATE);
            assertThat(page.locator("h1")).hasText(Stories.BOOKED_TOO_LATE);
            assertThat(page.locator(".lead"))
                    .containsText("is due on Monday 23 November 2026 but booked 3 working days later");
        }
    }

    @Test
    void an_auditor_answers_what_was_known_on_2_October() {
        try (BrowserContext auditor = People.signedIn("auditor")) {
            Page page = auditor.newPage();
            page.navigate("/cases");
            page.fill("#council", "999");
            page.fill("#reference", Stories.TOLD_LATE);
            page.click("main form button");
            assertThat(page.locator("h1")).hasText(Stories.TOLD_LATE);
            assertThat(page.locator("main .lead")).not().containsText("initial conference");

            page.fill("#as-at", "2 October 2026");
            page.fill("#known-on", "2 October 2026");
            page.click(".go-to button");
            assertThat(page.locator(".looking-back")).containsText("known on 2 October 2026");
            assertThat(page.locator("main .lead"))
                    .containsText(
                            Pattern.compile("On 2 October 2026 the record said .* initial conference .* overdue"));
            assertThat(page.locator("main .lead"))
                    .containsText(
                            "It was in fact held on 25 September 2026, in time; this was recorded on 6 October 2026.");
            assertThat(page.locator(".timeline").last()).containsText("7 September 2026");
            assertThat(page.locator(".timeline").last()).not().containsText("25 September 2026");

            page.click(".looking-back a");
            assertThat(page.locator(".looking-back")).hasCount(0);
        }
    }

    @Test
    void a_data_officer_finds_why_a_record_was_rejected_and_sends_it_mended() {
        try (BrowserContext officer = People.signedIn("data-officer")) {
            Page page = officer.newPage();
            page.navigate("/");
            page.click("nav >> text=Uploads");
            send(page, CensusText.child("WXMEND1", CensusText.episode("2026-02-30")));
            assertThat(page.locator("main .lead")).containsText("would reject 1");
            record(page);
            Locator rejected =
                    page.locator("[aria-labelledby=rejections-head] tbody tr").first();
            assertThat(rejected).containsText("WXMEND1");
            assertThat(rejected).containsText("CINreferralDate");
            assertThat(rejected).containsText("2026-02-30");

            page.click("text=All uploads");
            send(page, CensusText.child("WXMEND1", CensusText.episode("2026-02-27")));
            assertThat(page.locator("main .lead")).containsText("would record 1 new");
            record(page);
            assertThat(page.locator("[aria-labelledby=rejections-head]")).containsText("None was rejected.");
            assertThat(page.locator("main .lead")).not().containsText("0 ");
        }
    }

    @Test
    void a_service_manager_sees_which_team_is_out_of_line_and_which_children_make_it_so() {
        try (BrowserContext manager = People.signedIn("service-manager")) {
            Page page = manager.newPage();
            page.navigate("/");
            page.click("nav >> text=Service");
            assertThat(page.locator("main .lead"))
                    .containsText(Pattern.compile(
                            "Look at .*" + Stories.OUT_OF_LINE + ".*in " + Stories.OUT_OF_LINE + " 1 of 1\\d"));
            page.locator("#figures tbody tr", new Page.LocatorOptions().setHasText(Stories.OUT_OF_LINE))
                    .locator("[data-label='Finished in time'] a")
                    .click();
            assertThat(page.locator("#late tbody tr").filter(new Locator.FilterOptions().setHasText("WXLATE")))
                    .not()
                    .hasCount(0);
            page.click("#late >> text=" + Stories.lateReference(0));
            assertThat(page.locator("h1")).hasText(Stories.lateReference(0));
        }
    }

    private static void send(Page page, String child) {
        page.setInputFiles(
                "#file",
                new FilePayload(
                        "census.xml",
                        "application/xml",
                        CensusText.census(child).getBytes(StandardCharsets.UTF_8)));
        page.click("main form button");
    }

    /** Files are checked first, unless somebody wants them recorded at once. */
    private static void record(Page page) {
        page.click("text=Record what was checked");
        assertThat(page.locator("main .lead")).containsText("rejected");
    }

    /** Goes to a link with the Tab key and presses Enter. */
    private static void follow(Page page, String words) {
        for (int pressed = 0; pressed < MOST_TABS; pressed++) {
            page.keyboard().press("Tab");
            Object here = page.evaluate("() => document.activeElement.innerText ?? ''");
            if (String.valueOf(here).contains(words)) {
                String before = page.url();
                page.keyboard().press("Enter");
                page.waitForURL(url -> !url.equals(before));
                return;
            }
        }
        throw new AssertionError("No link \"" + words + "\" on " + page.url());
    }
}
