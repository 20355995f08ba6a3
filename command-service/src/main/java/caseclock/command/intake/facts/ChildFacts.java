package caseclock.command.intake.facts;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Statement;
import caseclock.command.intake.rows.ChildTable;
import caseclock.command.intake.rows.Row;
import caseclock.command.recording.BadRequest;
import caseclock.command.recording.FactRequest;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.CaseId;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralReceived;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/** Turns the rows about one child into facts, what others belong to first. */
final class ChildFacts {

    private static final UUID NONE_YET = new UUID(0, 0);

    private final EntryIds entries;
    private final Identities identities;
    private final NamedRows named;
    private final RowRequests requests;
    private final Set<FactRow> done = new HashSet<>();
    private final List<Statement> statements = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private ChildFacts(Child child, BiFunction<String, String, CaseId> keyedHash) {
        this.entries = new EntryIds(child.caseId());
        this.identities = new Identities(entries);
        this.named = new NamedRows(identities);
        this.requests = new RowRequests(child.council(), named, new Meetings(keyedHash));
    }

    /** @param keyedHash hides what the source calls a meeting */
    static ChildStatement of(
            Child child, List<Row> rows, FactColumns columns, BiFunction<String, String, CaseId> keyedHash) {
        var facts = new ChildFacts(child, keyedHash);
        List<FactRow> legible = facts.legible(rows, columns, child.council());
        // Closures belong to the referral before them, which may stand after them in the file.
        legible.stream().filter(FactRow::isReferral).forEach(facts::state);
        legible.forEach(facts::state);
        return facts.statement(child, ChildTable.place(rows.getFirst()));
    }

    private ChildStatement statement(Child child, Place place) {
        if (statements.isEmpty()) {
            return ChildStatement.of(place, rejections);
        }
        long episodes = statements.stream()
                .filter(statement -> statement.fact() instanceof ReferralReceived)
                .count();
        return new ChildStatement(
                place,
                Optional.of(child),
                Math.toIntExact(episodes),
                List.copyOf(statements),
                List.of(),
                Optional.empty(),
                entries,
                List.copyOf(rejections));
    }

    private List<FactRow> legible(List<Row> rows, FactColumns columns, String council) {
        List<FactRow> legible = new ArrayList<>();
        for (Row row : rows) {
            try {
                FactRow read = FactRow.of(row, columns, council);
                named.add(read);
                legible.add(read);
            } catch (BadRequest bad) {
                rejections.add(FactRow.rejection(row, columns, bad));
            }
        }
        return legible;
    }

    /** What it names comes first. That ends: no kind of fact belongs to one that belongs to it. */
    private void state(FactRow row) {
        if (!done.add(row)) {
            return;
        }
        requests.named(row).forEach(this::state);
        try {
            statements.add(read(row));
        } catch (BadRequest bad) {
            rejections.add(FactRow.rejection(row.row(), row.columns(), bad));
        }
    }

    private Statement read(FactRow row) {
        FactRequest request = requests.of(row);
        var recordedAt = request.recordedAt();
        var recordedBy = request.recordedBy();
        Fact fact = fact(row, request);
        if (fact instanceof ReferralReceived referral) {
            identities.noteReferral(referral);
        }
        return new Statement(fact, FactColumns.HAPPENED_ON, row.place(), team(fact), recordedAt, recordedBy);
    }

    private Fact fact(FactRow row, FactRequest request) {
        var type = row.kind().fact();
        return named.identity(row.kind(), row.id())
                .map(identity -> request.fact(type, identity.value()))
                .orElseGet(() -> {
                    Fact unnamed = requests.withoutRecording(row).fact(type, NONE_YET);
                    return request.fact(type, identities.of(unnamed).value());
                });
    }

    private static Optional<String> team(Fact fact) {
        return switch (fact) {
            case CaseAllocated allocated -> allocated.team();
            case CaseTransferredToTeam transferred -> Optional.of(transferred.team());
            default -> Optional.empty();
        };
    }
}
