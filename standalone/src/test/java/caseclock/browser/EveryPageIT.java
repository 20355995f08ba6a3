package caseclock.browser;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.browser.Pages.State;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page in every state of {@link Pages}, in a browser: what holds for all of them. */
class EveryPageIT {

    private static final int LARGEST = 100_000;
    private static final Path KEPT = Path.of("target", "browser");

    @Target(ElementType.METHOD)
    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("caseclock.browser.Pages#inEveryState")
    @interface EveryPage {}

    @BeforeAll
    static void chromium() {
        Chromium.mustBeHere();
    }

    @EveryPage
    void answers_as_it_should(State state) {
        assertThat(Seen.of(state).answer()).isEqualTo(state.answer());
    }

    @EveryPage
    void axe_finds_nothing_on_a_screen_or_on_a_phone(State state) {
        assertThat(Seen.of(state).faults()).isEmpty();
    }

    @EveryPage
    void the_browser_complains_of_nothing_and_the_content_security_policy_is_kept(State state) {
        assertThat(Seen.of(state).complaints()).isEmpty();
    }

    @Test
    void no_page_asks_another_machine_for_anything() {
        assertThat(Pages.inEveryState().map(Seen::of)).isNotEmpty();
        assertThat(People.LEFT_THE_MACHINE).isEmpty();
    }

    @EveryPage
    void scrolls_sideways_neither_on_a_phone_nor_at_400_percent(State state) {
        assertThat(Seen.of(state).widths())
                .allSatisfy((window, page) ->
                        assertThat(page).as("in a window of %d", window).isLessThanOrEqualTo(window));
    }

    @EveryPage
    void is_small(State state) {
        assertThat(Seen.of(state).html().getBytes(StandardCharsets.UTF_8).length)
                .isLessThan(LARGEST);
    }

    @EveryPage
    void has_one_heading_and_a_title_of_its_own_that_ends_with_the_service(State state) {
        Seen seen = Seen.of(state);
        var headings = Jsoup.parse(seen.html()).select("h1");
        assertThat(headings).hasSize(1);
        assertThat(seen.title()).endsWith(" – CaseClock").hasSizeGreaterThan(" – CaseClock".length());
        assertThat(Jsoup.parse(seen.html()).select("html").attr("lang")).isEqualTo("en-GB");
    }

    @EveryPage
    void says_without_script_what_it_says_with_it(State state) {
        Seen seen = Seen.of(state);
        assertThat(seen.contentsWithoutScript()).isNotEmpty().isEqualTo(seen.contents());
    }

    @EveryPage
    void every_anchor_on_it_is_there(State state) {
        assertThat(Seen.of(state).brokenAnchors()).isEmpty();
    }

    @EveryPage
    void every_link_on_it_leads_somewhere(State state) {
        assertThat(Links.brokenOn(state)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("caseclock.browser.Pages#atTheirFullest")
    void can_be_used_with_the_keyboard_alone(State state) {
        Keyboard.Walk walk = Seen.of(state).reached().orElseThrow();
        assertThat(walk.first()).contains("Skip to main content");
        assertThat(walk.missed()).as("never reached").isEmpty();
        assertThat(walk.unseen()).as("does not show its focus").isEmpty();
        assertThat(walk.inOrder()).as("from top to end").isTrue();
    }

    @EveryPage
    void is_printed_with_its_heading_and_without_what_can_only_be_clicked(State state) {
        assertThat(Seen.of(state).printed())
                .containsEntry("heading", true)
                .containsEntry("navigation", false)
                .containsEntry("time bar", false);
    }

    @Test
    void all_of_it_is_valid_html() throws Exception {
        assertThat(ValidatorOfHtml.errorsIn(kept())).isEmpty();
    }

    private static List<Path> kept() throws IOException {
        Files.createDirectories(KEPT);
        var files = new ArrayList<Path>();
        for (State state : Pages.inEveryState().toList()) {
            files.add(Files.writeString(
                    KEPT.resolve(state.fileName()), Seen.of(state).html()));
        }
        return files;
    }
}
