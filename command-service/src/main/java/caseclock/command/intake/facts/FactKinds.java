package caseclock.command.intake.facts;

import caseclock.command.recording.FactResource;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a row calls its fact: by the address under which it is recorded one at a time, or by the event's own name. */
final class FactKinds {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^A-Za-z0-9]+");
    private static final Map<String, FactResource> BY_NAME = byName();

    private FactKinds() {}

    static Optional<FactResource> named(String word) {
        return Optional.ofNullable(BY_NAME.get(folded(word)));
    }

    private static Map<String, FactResource> byName() {
        var names = new HashMap<String, FactResource>();
        for (FactResource kind : FactResource.values()) {
            names.put(folded(kind.path()), kind);
            names.put(folded(kind.fact().getSimpleName()), kind);
        }
        return Map.copyOf(names);
    }

    /** Of that class of facts. */
    static FactResource of(Class<?> fact) {
        return Arrays.stream(FactResource.values())
                .filter(kind -> kind.fact().equals(fact))
                .findFirst()
                .orElseThrow();
    }

    private static String folded(String word) {
        return BETWEEN_WORDS.matcher(word).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
