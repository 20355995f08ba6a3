package caseclock.standalone;

import java.io.PrintStream;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/** Tells whoever started CaseClock where it is and how to sign in. */
final class Welcome implements ApplicationListener<ApplicationReadyEvent> {

    private final Options options;
    private final Installation installation;
    private final PrintStream out;

    Welcome(Options options, Installation installation, PrintStream out) {
        this.options = options;
        this.installation = installation;
        this.out = out;
    }

    @Override
    public void onApplicationEvent(ApplicationReadyEvent ready) {
        out.printf(
                """

                CaseClock is at %s
                Sign in as team-manager, service-manager, auditor, data-officer or administrator, password %s
                Kept in %s. Ctrl-C stops it.
                """,
                options.address(),
                installation.signInPassword(),
                options.data().toAbsolutePath().normalize());
    }
}
