package caseclock.command.intake.facts;

import caseclock.command.recording.BadRequest;
import caseclock.command.recording.FactResource;
import caseclock.events.EntryId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The rows of one child to which the source gave an identity, by which others can name them. */
final class NamedRows {

    private final Identities identities;
    private final Map<Name, Named> rows = new HashMap<>();

    /** What a source calls a fact: its identity counts for its kind. */
    private record Name(FactResource kind, String id) {}

    private record Named(FactRow row, EntryId identity) {}

    NamedRows(Identities identities) {
        this.identities = identities;
    }

    /** @throws BadRequest if an earlier row has the same kind and identity */
    void add(FactRow row) {
        if (row.id().isEmpty()) {
            return;
        }
        var name = new Name(row.kind(), row.id());
        Named before = rows.get(name);
        if (before != null) {
            throw new BadRequest(
                    FactColumns.ID,
                    "Row " + before.row().row().row()
                            + " is of the same child, fact and id, and only that was taken over. Give each fact an id of its own.");
        }
        rows.put(name, new Named(row, identities.of(row.kind(), row.id())));
    }

    Optional<FactRow> row(FactResource kind, String id) {
        return Optional.ofNullable(rows.get(new Name(kind, id))).map(Named::row);
    }

    Optional<EntryId> identity(FactResource kind, String id) {
        return Optional.ofNullable(rows.get(new Name(kind, id))).map(Named::identity);
    }
}
