package caseclock.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Debian's browser, started once for all tests of this JVM, that finds no machine but this one. */
final class Chromium {

    private static final Path PROGRAM = Path.of("/usr/bin/chromium");

    private Chromium() {}

    /** Fails where it must be there, which is in CI. */
    static void mustBeHere() {
        if (!Files.isExecutable(PROGRAM)) {
            assumeTrue(
                    "1".equals(System.getenv("CI_RUN")),
                    "Skipped: Chromium is not here. Install Debian's package chromium to try the pages in a browser.");
            throw new AssertionError(PROGRAM + " is not there.");
        }
    }

    static Browser running() {
        return Running.ONE;
    }

    /** It ends with the JVM, which it is told by the end of a pipe. */
    private static final class Running {

        private static final Browser ONE = start();

        private static Browser start() {
            var playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            return playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(PROGRAM)
                            .setArgs(List.of(
                                    "--no-sandbox", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost")));
        }
    }
}
