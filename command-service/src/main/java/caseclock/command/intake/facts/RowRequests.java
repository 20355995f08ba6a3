package caseclock.command.intake.facts;

import caseclock.command.intake.rows.WrittenDay;
import caseclock.command.recording.BadRequest;
import caseclock.command.recording.FactRequest;
import caseclock.command.recording.FactResource;
import caseclock.events.EntryId;
import caseclock.events.json.EventJson;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Puts each row into the words in which a caller over HTTP would state the same fact. */
final class RowRequests {

    private final String council;
    private final NamedRows named;
    private final Meetings meetings;

    RowRequests(String council, NamedRows named, Meetings meetings) {
        this.council = council;
        this.named = named;
        this.meetings = meetings;
    }

    /** @throws BadRequest if it names a fact that cannot be found */
    FactRequest of(FactRow row) {
        ObjectNode members = members(row);
        put(members, FactColumns.RECORDED_AT, row.cell(FactColumns.RECORDED_AT));
        put(members, FactColumns.RECORDED_BY, row.cell(FactColumns.RECORDED_BY));
        return new FactRequest(members);
    }

    /** The fact alone, without when it was recorded and by whom. */
    FactRequest withoutRecording(FactRow row) {
        return new FactRequest(members(row));
    }

    private ObjectNode members(FactRow row) {
        ObjectNode members = EventJson.json().createObjectNode();
        put(members, FactColumns.HAPPENED_ON, WrittenDay.of(row.cell(FactColumns.HAPPENED_ON)));
        var known = Members.of(row.kind());
        row.members().forEach(member -> {
            Type held = known.getOrDefault(member.getKey(), String.class);
            String text = Members.isEntry(held) ? link(member.getKey(), member.getValue()) : member.getValue();
            members.set(member.getKey(), FactText.of(text, held));
        });
        put(members, FactColumns.MEETING_ID, meetings.of(council, row.cell(FactColumns.MEETING)));
        return members;
    }

    /** The rows that a row names. */
    Stream<FactRow> named(FactRow row) {
        return row.members()
                .flatMap(member -> Optional.ofNullable(Linked.KINDS.get(member.getKey())).stream()
                        .flatMap(kind -> named.row(kind, member.getValue()).stream()));
    }

    private static void put(ObjectNode members, String member, String text) {
        if (!text.isEmpty()) {
            members.put(member, text);
        }
    }

    /** The identity of the fact that a row names: another row's, or one that CaseClock gave. */
    private String link(String member, String text) {
        FactResource kind = Linked.KINDS.get(member);
        return Optional.ofNullable(kind)
                .flatMap(of -> named.identity(of, text))
                .map(EntryId::toString)
                .or(() -> Optional.of(text).filter(GivenIdentity::is))
                .orElseThrow(
                        () -> new BadRequest(
                                member,
                                "No row of this child states “" + (kind == null ? member : kind.path())
                                        + "” with this id. Give the id of such a row in this file, or the entry's identity in CaseClock."));
    }
}
