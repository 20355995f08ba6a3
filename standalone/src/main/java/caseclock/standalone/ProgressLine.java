package caseclock.standalone;

import java.io.PrintStream;
import java.util.Locale;

/** One line of a terminal that fills up: a bar, the share done, and what has been done. Without a terminal, a line at every tenth. */
final class ProgressLine {

    private static final int WIDTH = 30;

    private final PrintStream out;
    private final boolean terminal;
    private int shownTenth = -1;
    private String doingBefore = "";

    ProgressLine(PrintStream out) {
        this(out, System.console() != null && System.console().isTerminal());
    }

    ProgressLine(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /** @param share from 0 to 1 */
    void show(double share, String done) {
        double shown = Math.clamp(share, 0, 1);
        int tenth = (int) (shown * 10);
        if (terminal) {
            int filled = (int) Math.round(shown * WIDTH);
            out.printf(
                    Locale.ROOT,
                    "\r[%s%s] %3d %%  %s   ",
                    "#".repeat(filled),
                    ".".repeat(WIDTH - filled),
                    (int) (shown * 100),
                    done);
            out.flush();
        } else if (tenth > shownTenth) {
            shownTenth = tenth;
            out.printf(Locale.ROOT, "%3d %%  %s%n", (int) (shown * 100), done);
        }
    }

    /** Rows of so many, one thing after the other. */
    void show(String doing, long done, long total) {
        if (!doing.equals(doingBefore)) {
            doingBefore = doing;
            shownTenth = -1;
        }
        show(total == 0 ? 1 : (double) done / total, "%s %d of %d rows".formatted(doing, done, total));
    }

    void end() {
        if (terminal) {
            out.println();
        }
    }
}
