package caseclock.query.api;

import java.util.Locale;

/** How the API spells a code: section-47-to-conference, not SECTION_47_TO_CONFERENCE. */
final class Codes {

    private Codes() {}

    static String of(Enum<?> value) {
        return of(value.name());
    }

    static String of(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
