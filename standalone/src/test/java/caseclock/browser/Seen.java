package caseclock.browser;

import caseclock.browser.Pages.State;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;

/**
 * All that a browser showed of one page in one state, looked at once for all tests.
 *
 * @param complaints what the browser wrote to its console and what broke the content-security policy
 * @param faults what axe finds, wide and, where a page has the most on it, on a phone
 * @param widths how wide the page is at each width of the window
 * @param contents links, tables and forms that are seen, with script and without
 * @param reached what the Tab key came to, where a page has the most on it: every press is a question to the browser
 * @param printed what is seen of a printed sheet
 */
record Seen(
        int answer,
        String html,
        String title,
        List<String> complaints,
        List<String> faults,
        Map<Integer, Integer> widths,
        List<String> contents,
        List<String> contentsWithoutScript,
        Optional<Keyboard.Walk> reached,
        List<String> brokenAnchors,
        Map<String, Boolean> printed) {

    private static final Map<State, Seen> ALL = new HashMap<>();

    private static final List<String> WCAG_22_AA =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa", "best-practice");

    /** A phone, and a window of 1280 pixels magnified four times. */
    private static final List<Integer> NARROW = List.of(360, 320);

    private static final String CONTENTS = """
            () => [...document.querySelectorAll("a[href], table, form")]
                .filter(one => one.checkVisibility({visibilityProperty: true}))
                .map(one => one.tagName + " " + (one.getAttribute("href") ?? one.getAttribute("action") ?? one.rows?.length ?? ""))
            """;

    private static final String BROKEN_ANCHORS = """
            () => [...document.querySelectorAll("a[href*='#']")]
                .filter(link => link.origin + link.pathname === location.origin + location.pathname)
                .map(link => link.hash.slice(1))
                .filter(id => !document.getElementById(id))
            """;

    private static final String PRINTED = """
            () => Object.fromEntries([["heading", "h1"], ["navigation", "nav[aria-label=Menu]"], ["time bar", ".time-bar"],
                    ["buttons", "main button"], ["head of the sheet", ".sheet-head"]]
                .map(([name, selector]) => [name, [...document.querySelectorAll(selector)].some(one => one.checkVisibility())]))
            """;

    /** Told by the browser itself, which the console may not be. */
    private static final String LISTEN = """
            window.broken = [];
            addEventListener("securitypolicyviolation", told => window.broken.push(told.violatedDirective + " " + told.blockedURI));
            """;

    static Seen of(State state) {
        return ALL.computeIfAbsent(state, Seen::lookAt);
    }

    private static Seen lookAt(State state) {
        var complaints = new ArrayList<String>();
        try (Page page = People.withScript(state.person()).newPage()) {
            page.onConsoleMessage(message -> {
                if (List.of("error", "warning").contains(message.type()) && !isOfTheAnswer(message.text(), state)) {
                    complaints.add(message.text());
                }
            });
            page.onPageError(complaints::add);
            page.addInitScript(LISTEN);
            Response response = open(page, state);
            holdStill(page);
            String html = response.text();
            var faults = new ArrayList<>(faults(page, "wide: "));
            List<String> contents = texts(page.evaluate(CONTENTS));
            List<String> anchors = texts(page.evaluate(BROKEN_ANCHORS));
            boolean fullest = Pages.isFullest(state);
            Optional<Keyboard.Walk> walk = fullest ? Optional.of(Keyboard.walk(page)) : Optional.empty();
            Map<Integer, Integer> widths = new HashMap<>();
            for (int width : NARROW) {
                page.setViewportSize(width, 1000);
                widths.put(width, (Integer) page.evaluate("() => document.documentElement.scrollWidth"));
            }
            if (fullest) {
                faults.addAll(faults(page, "narrow: "));
            }
            page.setViewportSize(703, 1000);
            onPaper(page);
            Map<String, Boolean> printed = answers(page.evaluate(PRINTED));
            complaints.addAll(texts(page.evaluate("() => window.broken")));
            return new Seen(
                    response.status(),
                    html,
                    Jsoup.parse(html).title(),
                    complaints,
                    faults,
                    widths,
                    contents,
                    contentsWithoutScript(state),
                    walk,
                    anchors,
                    printed);
        }
    }

    /** A page that asks again by itself does not, while it is looked at. */
    private static void holdStill(Page page) {
        page.route("**/*", route -> {
            if (route.request().isNavigationRequest()) {
                route.abort("aborted");
            } else {
                route.fallback();
            }
        });
    }

    /** Playwright's own word for it is spelt by the JVM's language, and in Turkish not as the browser spells it. */
    private static void onPaper(Page page) {
        var told = new JsonObject();
        told.addProperty("media", "print");
        page.context().newCDPSession(page).send("Emulation.setEmulatedMedia", told);
    }

    private static Response open(Page page, State state) {
        return page.navigate(SmallCouncil.loaded().filled(state.address()));
    }

    /** A browser writes to its console that a page answered 404 or the like, as it was asked to. */
    private static boolean isOfTheAnswer(String text, State state) {
        return state.answer() >= 400 && text.contains("status of " + state.answer());
    }

    private static List<String> contentsWithoutScript(State state) {
        BrowserContext context = People.withoutScript(state.person());
        try (Page page = context.newPage()) {
            open(page, state);
            return texts(page.evaluate(CONTENTS));
        }
    }

    private static List<String> faults(Page page, String where) {
        return new AxeBuilder(page)
                .withTags(WCAG_22_AA).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule -> where + rule.getId() + ": "
                                + rule.getNodes().stream()
                                        .map(node -> String.valueOf(node.getHtml()))
                                        .limit(3)
                                        .toList())
                        .toList();
    }

    static List<String> texts(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static Map<String, Boolean> answers(Object map) {
        var answers = new HashMap<String, Boolean>();
        ((Map<?, ?>) map).forEach((name, answer) -> answers.put(String.valueOf(name), (Boolean) answer));
        return answers;
    }
}
