package caseclock.command.intake.facts;

import caseclock.command.recording.FactResource;
import caseclock.events.EntryId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The members that facts have beside their identity and their day, by the names they have over HTTP. */
final class Members {

    private static final Set<String> OF_EVERY_FACT = Set.of("entryId", "happened");

    private static final Map<FactResource, Map<String, Type>> OF_KINDS = ofKinds();

    private Members() {}

    /** The members of a kind of fact and what they hold, without the Optional around it. */
    static Map<String, Type> of(FactResource kind) {
        return OF_KINDS.getOrDefault(kind, Map.of());
    }

    private static Map<FactResource, Map<String, Type>> ofKinds() {
        var kinds = new EnumMap<FactResource, Map<String, Type>>(FactResource.class);
        for (FactResource kind : FactResource.values()) {
            kinds.put(kind, read(kind));
        }
        return kinds;
    }

    private static Map<String, Type> read(FactResource kind) {
        var members = new LinkedHashMap<String, Type>();
        for (RecordComponent component : kind.fact().getRecordComponents()) {
            if (!OF_EVERY_FACT.contains(component.getName())) {
                members.put(component.getName(), held(component.getGenericType()));
            }
        }
        return members;
    }

    /** All members of any fact. */
    static Set<String> all() {
        var all = new LinkedHashMap<String, Type>();
        Arrays.stream(FactResource.values()).map(Members::of).forEach(all::putAll);
        return all.keySet();
    }

    /** Whether the fact cannot be stated without it. */
    static boolean isNeeded(FactResource kind, String member) {
        return Arrays.stream(kind.fact().getRecordComponents())
                .filter(component -> component.getName().equals(member))
                .noneMatch(component -> component.getType() == Optional.class || isMany(component.getGenericType()));
    }

    static boolean isEntry(Type held) {
        return held == EntryId.class;
    }

    static boolean isMany(Type held) {
        return held instanceof ParameterizedType many
                && many.getRawType() instanceof Class<?> raw
                && java.util.Collection.class.isAssignableFrom(raw);
    }

    private static Type held(Type type) {
        return type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
    }
}
