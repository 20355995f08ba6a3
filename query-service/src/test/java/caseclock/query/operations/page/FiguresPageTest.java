package caseclock.query.operations.page;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.access.Role;
import caseclock.query.frame.Frame;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Person;
import caseclock.query.frame.RenderedPage;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.operations.DeadLetterAnswer;
import caseclock.query.operations.DeadLetterAnswer.SetAside;
import caseclock.query.operations.DeadLettersByHand.Retried;
import caseclock.query.operations.FiguresAnswer;
import caseclock.query.operations.FiguresAnswer.State;
import caseclock.query.operations.RebuildAnswer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** How the figures are shown to administrators in every state. */
class FiguresPageTest {

    private static final Visitor ADMINISTRATOR =
            new Visitor(Optional.of(new Person("administrator", Set.of(Role.ADMINISTRATOR))), "token");
    private static final Pages PAGES =
            new Pages(SampleFrame.HOUSE, SampleFrame.CLOCK, _ -> "", () -> Optional.of("They stand still."));
    private static final Instant NOW = SampleFrame.NOW;
    private static final UUID ID = new UUID(3, 7);
    private static final String STREAM = "87893e65-491e-81c6-a811-139d6b9ad001";

    @Test
    void up_to_date_is_one_sentence_and_nothing_is_left_to_do() {
        var page = render("up-to-date", figures(State.CURRENT, 0, 0, 0, Optional.of(done(Optional.of(0L)))));
        assertThat(lead(page)).isEqualTo("All figures are up to date, less than a second behind.");
        assertThat(page.select("tbody[data-fresh] tr").eachText())
                .contains(
                        "Position 31,412, and the last event stands at 31,412",
                        "Behind 0 events, 0 seconds",
                        "Made by the rules 0a1b2c3d, those of today",
                        "Worked out anew 15 November 2026, 2:02pm",
                        "Layout of the tables 8");
        assertThat(page.select(".empty").text())
                .isEqualTo("There is none: every event could be worked into the figures.");
        assertThat(page.select("main form").eachAttr("action")).containsExactly("/figures/rebuild");
        assertThat(page.select("[data-progress], noscript")).isEmpty();
        assertThat(page.select(".stand-still"))
                .as("this page says it all itself")
                .isEmpty();
    }

    @Test
    void behind_says_by_how_much_and_held_back_says_by_what() {
        assertThat(lead(render("behind", figures(State.CURRENT, 312, 190, 0, Optional.empty()))))
                .isEqualTo("Figures are 312 events behind: the first has waited for 4 minutes.");
        assertThat(lead(render("held-back", figures(State.CURRENT, 12, 45, 44, Optional.empty()))))
                .isEqualTo(
                        "Waiting for an append that does not end, for 44 seconds now: new records are not in the figures until it does.");
    }

    @Test
    void under_way_shows_how_far_it_is_and_can_be_stopped_and_asks_again_without_a_script() {
        var page = render(
                "under-way", figures(State.OTHER_RULES, 0, 0, 0, Optional.of(rebuild("BUILDING", "RULES_CHANGED"))));
        assertThat(lead(page))
                .isEqualTo(
                        "All figures are being worked out anew: 45%, about 2 minutes left. The rules changed: until all figures are worked out anew everybody sees those of today at 2:02am.");
        assertThat(page.selectFirst("progress").val()).isEqualTo("45");
        assertThat(page.selectFirst("[data-progress]").text())
                .isEqualTo("45%, about 2 minutes left 45% 14,135 of 31,412 events, 151 a second");
        assertThat(page.selectFirst("noscript meta").attr("content")).isEqualTo("5");
        assertThat(page.title()).startsWith("Figures, 45% worked out anew");
        assertThat(page.select("main form").eachAttr("action")).containsExactly("/figures/rebuilds/" + ID + "/stop");
    }

    @Test
    void asked_for_by_hand_the_old_figures_are_kept_up_to_date() {
        var page = render("asked", figures(State.CURRENT, 0, 0, 0, Optional.of(rebuild("BUILDING", "ASKED"))));
        assertThat(lead(page))
                .endsWith(
                        "2 minutes left. Until it is done everybody sees the old figures, and they are kept up to date.");
    }

    @Test
    void stopped_can_go_on_and_rests() {
        var page = render("stopped", figures(State.CURRENT, 0, 0, 0, Optional.of(rebuild("STOPPED", "ASKED"))));
        assertThat(lead(page)).startsWith("Working out all figures anew was stopped at 45%.");
        assertThat(page.select("main form").eachAttr("action")).containsExactly("/figures/rebuilds/" + ID + "/go-on");
        assertThat(page.select("[data-progress], noscript")).isEmpty();
        assertThat(page.select("progress")).hasSize(1);
    }

    @Test
    void failed_says_why_and_can_go_on_or_begin_again() {
        var page = render("failed", figures(State.CURRENT, 0, 0, 0, Optional.of(rebuild("FAILED", "ASKED"))));
        assertThat(page.selectFirst(".warning").text()).contains("It failed. The disk is full.", "still in use");
        assertThat(page.select("main form").eachAttr("action"))
                .containsExactly("/figures/rebuilds/" + ID + "/go-on", "/figures/rebuild");
    }

    @Test
    void tables_of_an_old_layout_are_told_in_the_first_sentence() {
        assertThat(lead(render(
                        "too-old",
                        figures(State.TABLES_TOO_OLD, 0, 0, 0, Optional.of(rebuild("ASKED", "TABLES_CHANGED"))))))
                .isEqualTo(
                        "All figures are being worked out anew: about to begin. This version needs figures of another shape: nobody sees any until they are worked out. Recording goes on.");
    }

    @Test
    void done_tells_the_differences_and_what_to_do_about_any() {
        assertThat(outcome(Optional.of(0L)))
                .isEqualTo(
                        "Differences: 0. Every row is what it was. Done on 15 November 2026, 2:02pm, in 31 seconds.");
        assertThat(outcome(Optional.of(12L)))
                .contains("Differences: 12.", "the right ones", "keep this text and report it");
        assertThat(outcome(Optional.empty()))
                .contains("Differences were not counted: other rules made the figures before.");
    }

    @Test
    void dead_letters_tell_place_reason_and_what_to_do_but_never_the_content() {
        var page = render(
                "letters",
                with(
                        List.of(
                                letter("UNREADABLE", Optional.empty()),
                                letter("NO_FIGURES", Optional.of(new SetAside("of no child", "administrator", NOW)))),
                        Notice.of(Optional.of("retried"), 1, 2)));
        assertThat(lead(page)).endsWith("1 dead letter waits for you.");
        assertThat(page.selectFirst(".notice").text())
                .isEqualTo("Tried again: 1 dead letter is mended. 2 are still there.");
        var rows = page.select("[aria-labelledby=letters-head] tbody tr");
        assertThat(rows.getFirst().text())
                .isEqualTo(
                        "87893e65-491e… entry 4, position 12,402 AssessmentStarted Cannot be read. Entry 4 cannot be read. Usually a newer version wrote it: upgrade, then retry. 15 November 2026, 2:02pm tried 3 times Retry 87893e65-491e… Set aside 87893e65-491e…");
        assertThat(rows.getLast().text())
                .contains("No figures.", "Set aside by administrator, 16 November 2026, 8:41am: of no child");
        assertThat(rows.getFirst().select("form").eachAttr("action"))
                .containsExactly("/figures/dead-letters/retry", "/figures/dead-letters/set-aside");
        assertThat(rows.getLast().select("form")).as("it is set aside already").hasSize(1);
        assertThat(rows.getFirst().select("input[name=stream]").eachAttr("value"))
                .containsOnly(STREAM);
        assertThat(page.select("form[action$=retry-all]")).hasSize(1);
    }

    @Test
    void letters_that_are_all_set_aside_leave_nothing_to_retry_at_once() {
        var aside = Optional.of(new SetAside("of no child", "administrator", NOW));
        var page = render("aside", with(List.of(letter("MISSING", aside)), Optional.empty()));
        assertThat(page.select("form[action$=retry-all], .notice")).isEmpty();
        assertThat(lead(page)).doesNotContain("waits");
    }

    @Test
    void setting_aside_asks_why_and_says_at_the_field_what_is_missing() {
        var letter = letter("UNREADABLE", Optional.empty());
        var asked =
                RenderedPage.of("figures-set-aside", "asked", frame(), SetAsidePage.of(letter, "", Optional.empty()));
        assertThat(asked.select(".govuk-error-summary")).isEmpty();
        assertThat(asked.selectFirst("main form input[name=stream]").val()).isEqualTo(STREAM);
        var wrong = RenderedPage.of(
                "figures-set-aside", "wrong", frame(), SetAsidePage.of(letter, "x", Optional.of("Say why.")));
        assertThat(wrong.selectFirst(".govuk-error-summary a").attr("href")).isEqualTo("#reason");
        assertThat(wrong.selectFirst("#reason").attr("aria-describedby")).isEqualTo("reason-hint reason-error");
        assertThat(wrong.selectFirst("#reason").val()).isEqualTo("x");
    }

    @Test
    void before_anything_begins_it_is_told_how_long_it_took_last_time() {
        var page = RenderedPage.of(
                "figures-confirm", "again", frame(), ConfirmPage.of(Optional.of(done(Optional.of(0L)))));
        assertThat(page.selectFirst("main").text())
                .contains("Last time it took 31 seconds for 31,412 events, on 15 November 2026, 2:02pm.");
        assertThat(page.selectFirst("main form").attr("action")).isEqualTo("/figures/rebuilds");
        assertThat(ConfirmPage.of(Optional.empty()).lastTime()).startsWith("It has not been done here yet.");
    }

    @Test
    void what_was_just_done_is_told_once_it_is_done() {
        assertThat(Notice.retried(new Retried(0, 2))).isEqualTo("redirect:/figures?done=retried&goOn=0&waiting=2");
        assertThat(Notice.of(Optional.of("retried"), 0, 1))
                .hasValue("Tried again, and nothing has changed. 1 is still there.");
        assertThat(Notice.of(Optional.of("retried"), 2, 0))
                .hasValue("Tried again: 2 dead letters are mended. None is left.");
        assertThat(Notice.of(Optional.of("<script>"), 0, 0)).isEmpty();
    }

    @Test
    void other_pages_tell_people_that_the_figures_stand_still() {
        assertThat(PAGES.plain("Uploads", Section.UPLOADS, ADMINISTRATOR).standStill())
                .hasValue("They stand still.");
        assertThat(PAGES.plain("Sign in", Section.NONE, ADMINISTRATOR).standStill())
                .isEmpty();
    }

    private static Document render(String state, FiguresPage page) {
        var frame = page.rebuild().running()
                ? PAGES.refreshing("Figures, 45% worked out anew", Section.FIGURES, ADMINISTRATOR, 5)
                : frame();
        return RenderedPage.of("figures", state, frame, page);
    }

    private static Document render(String state, FiguresAnswer figures) {
        return render(state, FiguresPage.of(figures, figures.rebuild().stream().toList(), Optional.empty(), NOW));
    }

    private static FiguresPage with(List<DeadLetterAnswer> letters, Optional<String> notice) {
        return FiguresPage.of(figures(State.CURRENT, 0, 0, 0, Optional.empty(), letters), List.of(), notice, NOW);
    }

    private static String lead(Document page) {
        return page.selectFirst(".lead").text();
    }

    private static String outcome(Optional<Long> differences) {
        var outcome = RebuildPart.of(Optional.of(done(differences)), List.of())
                .outcome()
                .orElseThrow();
        return outcome.differences() + " " + outcome.done();
    }

    private static Frame frame() {
        return PAGES.plain("Figures", Section.FIGURES, ADMINISTRATOR);
    }

    private static FiguresAnswer figures(
            State state, long lagEvents, long lagSeconds, long stalled, Optional<RebuildAnswer> rebuild) {
        return figures(state, lagEvents, lagSeconds, stalled, rebuild, List.of());
    }

    private static FiguresAnswer figures(
            State state,
            long lagEvents,
            long lagSeconds,
            long stalled,
            Optional<RebuildAnswer> rebuild,
            List<DeadLetterAnswer> letters) {
        return new FiguresAnswer(
                state,
                31_412 - lagEvents,
                31_412,
                lagEvents,
                lagSeconds,
                stalled,
                Optional.of("0a1b2c3d4e5f"),
                8,
                Instant.parse("2026-11-16T02:02:00Z"),
                rebuild.flatMap(RebuildAnswer::endedAt),
                rebuild,
                letters);
    }

    private static DeadLetterAnswer letter(String kind, Optional<SetAside> aside) {
        return new DeadLetterAnswer(
                STREAM,
                4,
                12_402,
                "AssessmentStarted",
                kind,
                kind.equals("NO_FIGURES") ? "No figures can be worked out from entry 4 on." : "Entry 4 cannot be read.",
                Instant.parse("2026-11-15T14:02:00Z"),
                NOW,
                3,
                aside);
    }

    private static RebuildAnswer done(Optional<Long> differences) {
        var ended = Optional.of(Instant.parse("2026-11-15T14:02:00Z"));
        return rebuild("DONE", "ASKED", ended, 1, 31_412, Optional.empty(), differences, Optional.empty());
    }

    private static RebuildAnswer rebuild(String state, String because) {
        boolean building = state.equals("BUILDING");
        var failed = state.equals("FAILED") ? Optional.of("The disk is full.") : Optional.<String>empty();
        return rebuild(
                state,
                because,
                Optional.empty(),
                state.equals("ASKED") ? 0 : 0.45,
                14_135,
                building ? Optional.of(114L) : Optional.empty(),
                Optional.empty(),
                failed);
    }

    private static RebuildAnswer rebuild(
            String state,
            String because,
            Optional<Instant> ended,
            double progress,
            long eventsDone,
            Optional<Long> left,
            Optional<Long> differences,
            Optional<String> failed) {
        return new RebuildAnswer(
                ID,
                because,
                because.equals("ASKED") ? Optional.of("administrator") : Optional.empty(),
                Instant.parse("2026-11-15T14:01:00Z"),
                state,
                Optional.of(Instant.parse("2026-11-15T14:01:01Z")),
                ended,
                progress,
                eventsDone,
                Optional.of(31_412L),
                Optional.of(151L),
                left,
                31,
                differences,
                failed);
    }
}
