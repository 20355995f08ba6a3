package caseclock.command.casefile;

import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.KeepRecord;
import caseclock.command.casefile.CaseCommand.KeepRecordNoLonger;
import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.command.casefile.CaseCommand.RegisterCase;
import caseclock.command.casefile.CaseCommand.WithdrawEntry;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Registration.CaseRegistered;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Knows of a case just what refusals need: which entries there are, of what kind and day, and which ends which. It refuses what cannot be true
 * and accepts everything else, however implausible; that is listed elsewhere as a record to correct.
 */
final class CaseFile {

    private final Map<EntryId, Noted> entries = new HashMap<>();
    private final KeptRecords kept = new KeptRecords();
    private boolean registered;

    boolean registered() {
        return registered;
    }

    /** @param recordedOn the day, Europe/London, on which the command's content was recorded: nothing can have happened after it */
    Optional<Refusal> refusal(CaseCommand command, LocalDate recordedOn) {
        return switch (command) {
            case RegisterCase register -> RegistrationRules.refusal(register);
            case RecordFact record -> newEntry(record.fact()).or(() -> content(record.fact(), recordedOn));
            case CorrectEntry correct -> sameEntry(correct.fact()).or(() -> content(correct.fact(), recordedOn));
            case WithdrawEntry withdraw -> known(withdraw.entryId()).or(() -> notWithdrawn(withdraw.entryId()));
            case KeepRecord keep -> KeptRecords.rule(keep.rule()).or(() -> knownOrNamed(keep.entryId()));
            case KeepRecordNoLonger noLonger -> kept.refusal(noLonger);
        };
    }

    void note(CaseEvent event) {
        switch (event) {
            case CaseRegistered _ -> registered = true;
            case Fact fact -> entries.put(fact.entryId(), Noted.of(fact));
            case EntryCorrected corrected -> entries.put(corrected.entryId(), Noted.of(corrected.fact()));
            case EntryWithdrawn withdrawn -> entries.computeIfPresent(withdrawn.entryId(), (_, was) -> was.gone());
            case Keeping keeping -> kept.note(keeping);
        }
    }

    private Optional<Refusal> newEntry(Fact fact) {
        return refuseIf(
                entries.containsKey(fact.entryId()),
                "entryId",
                "This entry is already recorded. Correct or withdraw it, or give a new entry an identity of its own.");
    }

    private Optional<Refusal> sameEntry(Fact fact) {
        return known(fact.entryId())
                .or(() -> refuseIf(
                        !entry(fact.entryId()).kind().equals(fact.getClass()),
                        "fact.type",
                        "A correction keeps the kind of entry. Withdraw this one and record another instead."));
    }

    private Optional<Refusal> known(EntryId id) {
        return refuseIf(!entries.containsKey(id), "entryId", "This case has no such entry.");
    }

    /** What a rule lists may be about an entry that is missing. */
    private Optional<Refusal> knownOrNamed(EntryId id) {
        boolean named = entries.values().stream()
                .flatMap(other -> other.links().stream())
                .anyMatch(link -> link.target().equals(id));
        return named ? Optional.empty() : known(id);
    }

    private Optional<Refusal> notWithdrawn(EntryId id) {
        return refuseIf(entry(id).withdrawn(), "entryId", "This entry is already withdrawn.");
    }

    private Optional<Refusal> content(Fact fact, LocalDate recordedOn) {
        return FactRules.refusal(fact, recordedOn)
                .or(() -> firstRefusal(FactRules.links(fact).map(link -> linkedStart(fact, link))))
                .or(() -> firstRefusal(entries.values().stream().flatMap(other -> endsBefore(other, fact))));
    }

    /** The entry that this fact names must be of the right kind, and must not have started after the fact that ends it. */
    private Optional<Refusal> linkedStart(Fact fact, Link link) {
        return Optional.ofNullable(entries.get(link.target()))
                .flatMap(start -> refuseIf(!link.fits(start.kind()), link.field(), link.wrongKind())
                        .or(() -> refuseIf(
                                !start.withdrawn()
                                        && link.ends()
                                        && fact.happened().on().isBefore(start.on()),
                                "happenedOn",
                                link.tooEarly())));
    }

    /** Entries already recorded that end this fact must not lie before it. */
    private static Stream<Optional<Refusal>> endsBefore(Noted other, Fact fact) {
        return other.links().stream()
                .filter(link ->
                        link.ends() && !other.withdrawn() && link.target().equals(fact.entryId()))
                .map(link -> refuseIf(
                        link.fits(fact.getClass())
                                && other.on().isBefore(fact.happened().on()),
                        "happenedOn",
                        link.tooEarly()));
    }

    private Noted entry(EntryId id) {
        Noted noted = entries.get(id);
        if (noted == null) {
            throw new IllegalStateException("asked for an entry before it was known to exist");
        }
        return noted;
    }

    private static Optional<Refusal> firstRefusal(Stream<Optional<Refusal>> checks) {
        return checks.flatMap(Optional::stream).findFirst();
    }

    static Optional<Refusal> refuseIf(boolean wrong, String field, String sentence) {
        return wrong ? Optional.of(new Refusal(field, sentence)) : Optional.empty();
    }
}
