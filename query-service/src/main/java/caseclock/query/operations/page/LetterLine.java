package caseclock.query.operations.page;

import caseclock.query.operations.DeadLetterAnswer;
import caseclock.query.projection.DeadLetter.Kind;
import caseclock.query.words.Words;
import java.util.Optional;

/**
 * One dead letter in words, without its content.
 *
 * @param stream whose event it is; the identity says nothing about a child
 * @param shown the same, as short as can still be found in the log
 * @param place of the event in its stream and among all
 * @param kind what is the matter, short
 * @param advice what can be done about it
 */
public record LetterLine(
        String stream,
        String shown,
        String place,
        String type,
        String kind,
        String sentence,
        String advice,
        String seen,
        String tries,
        Optional<String> setAside) {

    private static final int SHORT = 13;

    static LetterLine of(DeadLetterAnswer letter) {
        Kind kind = Kind.valueOf(letter.kind());
        return new LetterLine(
                letter.stream(),
                letter.stream().length() <= SHORT
                        ? letter.stream()
                        : letter.stream().substring(0, SHORT) + "…",
                "entry %d, position %s".formatted(letter.sequence(), Words.number(letter.position())),
                letter.type(),
                kind(kind),
                letter.sentence(),
                advice(kind),
                Words.moment(letter.firstSeenAt()),
                tries(letter.tries()),
                letter.setAside()
                        .map(aside -> "Set aside by %s, %s: %s"
                                .formatted(aside.by(), Words.moment(aside.at()), aside.reason())));
    }

    private static String tries(int tries) {
        return tries == 1 ? "tried once" : "tried " + Words.number(tries) + " times";
    }

    private static String kind(Kind kind) {
        return switch (kind) {
            case MISSING -> "Entry missing";
            case UNREADABLE -> "Cannot be read";
            case NO_FIGURES -> "No figures";
            case REFUSED_BY_DATABASE -> "Refused by the database";
            case NO_STREAM_OF_OURS -> "Belongs to no case";
        };
    }

    private static String advice(Kind kind) {
        return switch (kind) {
            case MISSING -> "The event store was damaged: restore a backup.";
            case UNREADABLE -> "Usually a newer version wrote it: upgrade, then retry.";
            case NO_FIGURES -> "Report it with this sentence. A new version mends it.";
            case REFUSED_BY_DATABASE ->
                "Read the log at this time. A full disk mends itself by retrying; report anything else.";
            case NO_STREAM_OF_OURS ->
                "A newer version or another program wrote it: upgrade and retry, or set it aside.";
        };
    }
}
