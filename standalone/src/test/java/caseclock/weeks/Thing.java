package caseclock.weeks;

import caseclock.events.Fact;
import caseclock.events.json.EventJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** A fact as it can be compared with one that has other identities: what, when, and its other members, of which identities are left out. */
record Thing(Fact fact, Map<String, String> members) {

    static Thing of(Fact fact) {
        Map<String, String> members = new TreeMap<>();
        JsonNode json = EventJson.json().valueToTree(fact);
        json.propertyStream()
                .filter(member ->
                        !member.getKey().equals("entryId") && !member.getKey().equals("happened"))
                .forEach(member -> members.put(
                        member.getKey(),
                        isIdentity(member.getValue())
                                ? "an entry"
                                : member.getValue().toString()));
        fact.happened().at().ifPresent(time -> members.put("time", time.toString()));
        return new Thing(fact, Map.copyOf(members));
    }

    private static boolean isIdentity(JsonNode value) {
        try {
            return value.isString() && UUID.fromString(value.stringValue()).version() > 0;
        } catch (IllegalArgumentException another) {
            return false;
        }
    }

    LocalDate on() {
        return fact.happened().on();
    }

    /** Whether another is of the same kind and day. */
    boolean isAlikeFact(Fact other) {
        return fact.getClass() == other.getClass()
                && on().equals(other.happened().on());
    }

    long differences(Thing other) {
        return names(other)
                .filter(name ->
                        !Objects.equals(members.get(name), other.members().get(name)))
                .count();
    }

    /** The names of all members that either has. */
    Stream<String> names(Thing other) {
        return Stream.concat(members.keySet().stream(), other.members().keySet().stream())
                .distinct()
                .sorted();
    }

    String what() {
        return fact.getClass().getSimpleName();
    }
}
