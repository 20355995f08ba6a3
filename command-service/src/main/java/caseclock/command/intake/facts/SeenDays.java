package caseclock.command.intake.facts;

import caseclock.command.intake.Scope;
import caseclock.command.intake.Statement;
import caseclock.events.Fact;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** From which day to which a file tells of each kind of fact, as far as it was read. A day still to come is a slip and counts for nothing. */
final class SeenDays {

    private final LocalDate today;
    private final Map<Class<? extends Fact>, Span> spans = new HashMap<>();
    private Optional<LocalDate> latest = Optional.empty();

    private record Span(LocalDate from, LocalDate to) {

        Span and(Span other) {
            return new Span(earlier(from, other.from), later(to, other.to));
        }
    }

    SeenDays(LocalDate today) {
        this.today = today;
    }

    void note(Statement statement) {
        LocalDate day = statement.fact().happened().on();
        if (!day.isAfter(today)) {
            spans.merge(statement.fact().getClass(), new Span(day, day), Span::and);
        }
        seen(day);
        statement.recordedAt().ifPresent(at -> seen(LocalDate.ofInstant(at, Happened.LONDON)));
    }

    private void seen(LocalDate day) {
        if (!day.isAfter(today)) {
            latest = Optional.of(latest.map(before -> later(before, day)).orElse(day));
        }
    }

    /** The last day on which anything in the file happened or was recorded. */
    Optional<LocalDate> latest() {
        return latest;
    }

    /** Of children who are not in the file it says nothing, nor of days before its first fact of a kind or after its last. */
    List<Scope> scopes() {
        return spans.entrySet().stream()
                .map(span -> new Scope(
                        "",
                        Set.of(span.getKey()),
                        span.getValue().from(),
                        span.getValue().to(),
                        false,
                        false))
                .sorted(Comparator.comparing(scope -> scope.facts().toString()))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
