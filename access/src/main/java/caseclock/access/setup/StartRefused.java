package caseclock.access.setup;

import org.springframework.boot.ExitCodeGenerator;

/** The process does not start, mostly because a setting is missing or wrong: the message names it and says what would be right. */
public final class StartRefused extends IllegalStateException implements ExitCodeGenerator {

    private static final long serialVersionUID = 1L;
    private static final int REFUSED = 2;

    public StartRefused(String sentence) {
        super("CaseClock does not start: " + sentence);
    }

    StartRefused(String setting, String sentence) {
        this(setting + " " + sentence);
    }

    /** A setting that can be read and is not right. */
    public static StartRefused wrong(String property, String sentence) {
        return new StartRefused(Variables.name(property), sentence);
    }

    @Override
    public int getExitCode() {
        return REFUSED;
    }
}
