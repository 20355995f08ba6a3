package caseclock.weeks;

import static java.util.stream.Collectors.toMap;

import caseclock.command.intake.upload.CommandSideAlone;
import caseclock.command.intake.upload.CommandSideAlone.Outcome;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Recording;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadWithdrawals;
import caseclock.events.json.EventJson;
import caseclock.standalone.TestDatabase;
import caseclock.weeks.AnnexAOfCouncil.Export;
import caseclock.weeks.Council.Child;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;

/** Exports the council on twelve Sundays, and has CaseClock check and record each of the files on the Monday after. */
final class TwelveWeeks {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    /** A file: what was in it, what the check foretold, and what came of it. */
    record File(LocalDate sunday, Export export, UploadChecked foretold, Outcome outcome) {}

    /** An event of a child as it is stored. */
    record Stored(CaseEvent event, Recording recording) {

        boolean isKnown(Instant moment) {
            return !recording.recordedAt().isAfter(moment);
        }
    }

    final List<Child> children = Council.some();
    final List<File> files = new ArrayList<>();
    final UploadCounts again;
    final Map<String, List<Stored>> stored;

    TwelveWeeks(LocalDate sentTwice) throws IOException {
        var clock = new Mondays();
        UploadCounts twice = UploadCounts.NONE;
        try (var command = new CommandSideAlone(TestDatabase.migrated().command(), Map.of(), clock)) {
            for (LocalDate sunday : Council.SUNDAYS) {
                clock.after(sunday);
                Export export = AnnexAOfCouncil.of(Council.on(sunday, children), sunday);
                files.add(send(command, sunday, export));
                twice = sunday.equals(sentTwice)
                        ? send(command, sunday, export).outcome().counts()
                        : twice;
            }
            stored = children.stream().collect(toMap(Child::reference, child -> of(command, child)));
        }
        again = twice;
    }

    private static File send(CommandSideAlone command, LocalDate sunday, Export export) throws IOException {
        UUID upload = command.check(new ByteArrayInputStream(export.bytes()), "999");
        command.outcome(upload).all(UploadRefused.class).forEach(refused -> {
            throw new AssertionError(refused.reason());
        });
        UploadChecked foretold =
                command.outcome(upload).all(UploadChecked.class).getFirst();
        return new File(sunday, export, foretold, command.confirm(upload, UploadWithdrawals.WHERE_TRUSTED));
    }

    private static List<Stored> of(CommandSideAlone command, Child child) {
        return command.database()
                .sql("""
                        SELECT payload_type, payload, meta_data FROM event_store.event WHERE aggregate_identifier = ?
                        ORDER BY sequence_number""")
                .param(CommandSideAlone.caseId(child.reference()).toString())
                .query((row, _) -> new Stored(
                        (CaseEvent) EventJson.read(row.getString(1), row.getBytes(2)),
                        Recording.from(EventJson.json().readValue(row.getBytes(3), TEXTS), Instant.EPOCH)))
                .list();
    }

    /** Every child after every file, as known on that Monday. */
    List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        Set<EntryId> ever = new HashSet<>();
        for (int number = 0; number < files.size(); number++) {
            File file = files.get(number);
            ever.addAll(file.export().stated());
            Set<EntryId> soFar = Set.copyOf(ever);
            for (Child child : children) {
                List<Records> source = Council.SUNDAYS.subList(0, number + 1).stream()
                        .map(child::on)
                        .toList();
                weeks.add(new Week(
                        file.sunday(),
                        source,
                        imported(child, file.sunday()),
                        file.export().stated(),
                        soFar,
                        file.export().listed().contains(child.reference())));
            }
        }
        return weeks;
    }

    private Records imported(Child child, LocalDate sunday) {
        Instant monday = Mondays.morningAfter(sunday);
        return Records.after(
                child.reference(),
                sunday,
                stored.get(child.reference()).stream()
                        .filter(one -> one.isKnown(monday))
                        .map(Stored::event));
    }
}
