package caseclock.query.projection;

import caseclock.events.UploadEvent;
import caseclock.query.eventstream.StreamedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes events of an upload in their order, up to the first that cannot be taken. */
final class UploadTaking {

    private final UploadTables tables;

    UploadTaking(UploadTables tables) {
        this.tables = tables;
    }

    /** @param reached its last event in the tables; -1 before the first */
    Optional<DeadLetter> take(long reached, List<StreamedEvent> news, Savepoints savepoints) {
        List<StreamedEvent> sound = new ArrayList<>();
        Optional<DeadLetter> letter = Optional.empty();
        for (StreamedEvent next : news) {
            letter = flaw(reached + sound.size() + 1, next);
            if (letter.isPresent()) {
                break;
            }
            sound.add(next);
        }
        return write(sound, savepoints).or(orElse(letter));
    }

    private static java.util.function.Supplier<Optional<DeadLetter>> orElse(Optional<DeadLetter> letter) {
        return () -> letter;
    }

    private static Optional<DeadLetter> flaw(long expected, StreamedEvent next) {
        if (next.sequence() != expected) {
            return Optional.of(DeadLetter.missing(expected, next));
        }
        try {
            next.appendedAt();
            return next.event() instanceof UploadEvent ? Optional.empty() : Optional.of(DeadLetter.unreadable(next));
        } catch (RuntimeException unreadable) {
            return Optional.of(DeadLetter.unreadable(next));
        }
    }

    private Optional<DeadLetter> write(List<StreamedEvent> run, Savepoints savepoints) {
        if (run.isEmpty() || savepoints.taken(() -> tables.write(run))) {
            return Optional.empty();
        }
        return run.stream()
                .filter(event -> !savepoints.taken(() -> tables.write(List.of(event))))
                .findFirst()
                .map(DeadLetter::refused);
    }
}
