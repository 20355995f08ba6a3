package caseclock.events.json;

import caseclock.events.StoredEvent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Knows every kind of event and the name under which it is stored: the record's own name, without its package. */
public final class EventTypes {

    private static final Map<String, Class<? extends StoredEvent>> BY_NAME = leavesOf(StoredEvent.class)
            .collect(Collectors.toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private EventTypes() {}

    /** All event records by stored name. */
    public static Map<String, Class<? extends StoredEvent>> byName() {
        return BY_NAME;
    }

    /** The event record stored under a name, if there is one. */
    public static Optional<Class<? extends StoredEvent>> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    /** The records at the ends of a sealed family. */
    public static <T> Stream<Class<? extends T>> leavesOf(Class<T> family) {
        if (!family.isSealed()) {
            return Stream.of(family);
        }
        return Arrays.stream(family.getPermittedSubclasses())
                .<Class<? extends T>>map(member -> member.asSubclass(family))
                .flatMap(EventTypes::leavesOf);
    }
}
