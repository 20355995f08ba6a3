package caseclock.query.recordkeeping;

import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * One thing in the record of one case that somebody has to put right.
 *
 * @param about what in the record it is about, so that it is known again another week
 * @param reference the council's reference for the child
 * @param team that holds the case on the day asked about, or held it last
 * @param worker who answers for the child that day, or did last
 * @param found what the record says, as a sentence; empty where the rule says it all
 * @param on the day in the record
 * @param clocks that it holds up
 * @param firstSeen since when the records have been so
 */
public record ToCorrect(
        RecordRule rule,
        UUID caseId,
        String about,
        String council,
        String reference,
        Optional<String> team,
        Optional<String> worker,
        Optional<String> found,
        LocalDate on,
        List<TimescaleKey> clocks,
        Instant firstSeen) {

    private static final Pattern ENTRY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    public ToCorrect {
        clocks = List.copyOf(clocks);
    }

    /** What stays the same as long as it is not put right. */
    record Identity(RecordRule rule, UUID caseId, String about) {}

    /** The entry that it is about, where it is about one: a row that was not taken over is about none. */
    public Optional<UUID> entry() {
        return ENTRY.matcher(about).matches() ? Optional.of(UUID.fromString(about)) : Optional.empty();
    }

    Identity identity() {
        return new Identity(rule, caseId, about);
    }

    /** The same fault told by another clock, too. */
    ToCorrect and(ToCorrect other) {
        return new ToCorrect(
                rule,
                caseId,
                about,
                council,
                reference,
                team,
                worker,
                found,
                on,
                java.util.stream.Stream.concat(clocks.stream(), other.clocks.stream())
                        .distinct()
                        .sorted()
                        .toList(),
                firstSeen.isBefore(other.firstSeen) ? firstSeen : other.firstSeen);
    }
}
