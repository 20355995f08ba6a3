package caseclock.query.frame;

import static caseclock.events.Happened.LONDON;

import caseclock.access.Role;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The frame of an invented council on Monday 16 November 2026 at 8:41 in the morning. */
public final class SampleFrame {

    public static final Instant NOW = Instant.parse("2026-11-16T08:41:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, LONDON);
    public static final House HOUSE = new House("Wexcombe Council", "OFFICIAL-SENSITIVE", "/assets", true);

    private SampleFrame() {}

    public static When latest() {
        return When.asked(Optional.empty(), Optional.empty(), CLOCK);
    }

    public static When knownOn(String day) {
        return When.asked(Optional.empty(), Optional.of(day), CLOCK);
    }

    public static Frame of(String heading, Section section, String scope, String action, When when, Role role) {
        return of(heading, section, bar(scope, action, when), role);
    }

    /** Over a page that asks for the two dates itself. */
    public static Frame inThePage(String heading, Section section, String scope, String action, When when, Role role) {
        return of(heading, section, bar(scope, action, when).inThePage(), role);
    }

    private static TimeBar bar(String scope, String action, When when) {
        return new TimeBar(
                scope,
                Optional.of("/teams"),
                action,
                List.of(),
                Optional.empty(),
                when,
                Optional.of("Last upload today at 6:12am, up to date"));
    }

    private static Frame of(String heading, Section section, TimeBar bar, Role role) {
        return new Frame(
                HOUSE,
                Optional.of(new Person(role.text(), Set.of(role))),
                "token",
                heading,
                section,
                Optional.of(bar),
                Optional.of("Printed by " + role.text() + ", 16 November 2026, 8:41am"),
                Optional.empty(),
                Optional.empty());
    }

    /** A page without the two dates. */
    public static Frame plain(String heading, Section section, Optional<Role> role) {
        return new Frame(
                HOUSE,
                role.map(one -> new Person(one.text(), Set.of(one))),
                "token",
                heading,
                section,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
