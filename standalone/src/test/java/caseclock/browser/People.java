package caseclock.browser;

import caseclock.standalone.RunningCaseClock;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The people of the small council, each in a browser of their own where they have signed in once; with script and without. */
final class People {

    static final String NOBODY = "nobody";

    private static final Map<String, BrowserContext> WITH_SCRIPT = new HashMap<>();
    private static final Map<String, BrowserContext> WITHOUT_SCRIPT = new HashMap<>();

    /** Addresses of other machines that any page asked for; nothing of it was sent. */
    static final Set<String> LEFT_THE_MACHINE = new TreeSet<>();

    private People() {}

    static BrowserContext withScript(String person) {
        return WITH_SCRIPT.computeIfAbsent(person, one -> {
            var context = context(new NewContextOptions());
            if (!one.equals(NOBODY)) {
                signIn(context.newPage(), one);
            }
            return context;
        });
    }

    static BrowserContext withoutScript(String person) {
        return WITHOUT_SCRIPT.computeIfAbsent(
                person,
                one -> context(new NewContextOptions()
                        .setJavaScriptEnabled(false)
                        .setStorageState(withScript(one).storageState())));
    }

    /** A browser that nobody else uses. */
    static BrowserContext signedIn(String person) {
        return context(
                new NewContextOptions().setStorageState(withScript(person).storageState()));
    }

    private static BrowserContext context(NewContextOptions options) {
        String home = SmallCouncil.loaded().address().toString();
        var context = Chromium.running().newContext(options.setBaseURL(home).setViewportSize(1280, 1000));
        context.route(url -> !url.startsWith(home + "/"), route -> {
            LEFT_THE_MACHINE.add(route.request().url());
            route.abort();
        });
        return context;
    }

    private static void signIn(Page page, String person) {
        page.navigate("/sign-in");
        page.fill("input[name=username]", person);
        page.fill("input[name=password]", RunningCaseClock.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/sign-in"));
        page.close();
    }
}
