package caseclock.command.intake;

import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.json.EventJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Which entry a source means where it begins on another day than it was first recorded with: its identity is that of the first day, and so is
 * that of all that hangs on it.
 */
final class Renamed {

    private final CaseId caseId;
    private final EntryIds names;
    private final Map<EntryId, EntryId> known = new HashMap<>();

    Renamed(CaseId caseId, EntryIds names) {
        this.caseId = caseId;
        this.names = names;
    }

    void put(EntryId stated, EntryId meant) {
        known.put(stated, meant);
    }

    /** The entry that a source means by an identity that its file gave. */
    EntryId of(EntryId stated) {
        return known.isEmpty() ? stated : known.computeIfAbsent(stated, this::byName);
    }

    /** An identity is made from a name, and the name of what hangs on another entry holds that one's identity. */
    private EntryId byName(EntryId stated) {
        return names.name(stated)
                .flatMap(this::renamed)
                .map(name -> EntryIds.identity(caseId, name))
                .orElse(stated);
    }

    private Optional<String> renamed(String name) {
        return known.entrySet().stream()
                .filter(renaming -> name.contains(renaming.getKey().toString()))
                .map(renaming -> name.replace(
                        renaming.getKey().toString(), renaming.getValue().toString()))
                .findFirst();
    }

    /** The fact under the identities that are meant: its own and those it names. */
    Fact of(Fact fact) {
        of(fact.entryId());
        String json = EventJson.json().writeValueAsString(fact);
        String meant = json;
        for (var renaming : known.entrySet()) {
            meant = meant.replace(
                    renaming.getKey().toString(), renaming.getValue().toString());
        }
        return meant.equals(json) ? fact : EventJson.json().readValue(meant, fact.getClass());
    }

    boolean isEmpty() {
        return known.isEmpty();
    }
}
