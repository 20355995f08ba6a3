package caseclock.command.intake.facts;

import caseclock.command.recording.FactResource;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A file of facts with one row of every kind, each with all its members. */
final class EveryFact {

    private EveryFact() {}

    static List<Class<?>> kinds() {
        return Arrays.stream(FactResource.values())
                .<Class<?>>map(FactResource::fact)
                .toList();
    }

    static String csv() {
        var members = List.copyOf(Members.all());
        var rows = new ArrayList<String>();
        rows.add("child,fact,happenedOn,id,recordedAt,recordedBy,council," + String.join(",", members));
        for (FactResource kind : FactResource.values()) {
            rows.add("A1," + kind.path() + ",2026-10-26,1,2026-10-27T09:30:00Z,W1,892,"
                    + cells(members, Members.of(kind)));
        }
        return String.join("\n", rows) + "\n";
    }

    private static String cells(List<String> members, Map<String, Type> known) {
        return String.join(
                ",",
                members.stream()
                        .map(member -> known.containsKey(member) ? cell(known.get(member)) : "")
                        .toList());
    }

    static String cell(Type held) {
        if (Members.isEntry(held)) {
            return "1";
        }
        if (held == UUID.class) {
            return new UUID(1, 2).toString();
        }
        if (held == LocalDate.class) {
            return "2026-11-16";
        }
        if (held == Boolean.class || held == boolean.class) {
            return "true";
        }
        if (held instanceof Class<?> codes && codes.isEnum()) {
            return codes.getEnumConstants()[0].toString();
        }
        if (held.getTypeName().contains("Agency")) {
            return "POLICE;HEALTH";
        }
        return held == Integer.class ? "2" : held.getTypeName().contains("List") ? "3B 16A" : "W2";
    }
}
