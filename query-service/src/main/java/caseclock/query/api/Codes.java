package caseclock.query.api;

import java.util.Locale;

/** How the API spells a code: section-47-to-conference, not SECTION_47_TO_CONFERENCE. */
public final class Codes {

    private Codes() {}

    public static String of(Enum<?> value) {
        return of(value.name());
    }

    public static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
