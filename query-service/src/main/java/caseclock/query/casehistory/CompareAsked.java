package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.frame.DateNotUnderstood;
import caseclock.query.frame.TypedDate;
import caseclock.query.frame.When;
import caseclock.query.words.Words;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The four dates that a comparison asks for: two moments of the record, each with a day of the world. */
record CompareAsked(Field first, Field firstAsAt, Field second, Field secondAsAt, Instant now) {

    /**
     * @param name in the address
     * @param error what is wrong with it, as a sentence
     */
    record Field(String name, String label, String typed, Optional<String> error) {}

    static CompareAsked of(
            Optional<String> first,
            Optional<String> firstAsAt,
            Optional<String> second,
            Optional<String> secondAsAt,
            Instant now) {
        return new CompareAsked(
                field("first", "Known on", first, now),
                field("firstAsAt", "As at", firstAsAt, now),
                field("second", "Known on", second, now),
                field("secondAsAt", "As at", secondAsAt, now),
                now);
    }

    private static Field field(String name, String label, Optional<String> typed, Instant now) {
        var text = typed.map(String::trim).orElse("");
        return new Field(name, label, text, error(text, now));
    }

    private static Optional<String> error(String text, Instant now) {
        try {
            asked(text, text, now);
            return Optional.empty();
        } catch (DateNotUnderstood wrong) {
            return Optional.ofNullable(wrong.getMessage());
        }
    }

    /** Whether there is something to compare: one moment at least, and nothing wrong. */
    boolean complete() {
        return !first.typed().isEmpty() && errors().isEmpty();
    }

    public List<Field> errors() {
        return fields().filter(field -> field.error().isPresent()).toList();
    }

    When firstWhen() {
        return when(first, firstAsAt);
    }

    When secondWhen() {
        return when(second, secondAsAt);
    }

    /** What is known on a day is looked at as at that day, unless another is asked for. */
    private When when(Field known, Field asAt) {
        var when = asked("", known.typed(), now);
        var day = asAt.typed().isEmpty() || TypedDate.isMoment(asAt.typed())
                ? when.knownAt().atZone(LONDON).toLocalDate()
                : asked(asAt.typed(), "", now).asAt();
        return new When(day, when.today(), when.known(), now);
    }

    private static When asked(String asAt, String knownOn, Instant now) {
        return When.asked(
                Optional.of(asAt).filter(text -> !TypedDate.isMoment(text)),
                Optional.of(knownOn),
                Clock.fixed(now, LONDON));
    }

    /** As the form shows it again: the date that was meant, as people write it, or just what was typed if something is wrong. */
    public String shown(Field field) {
        if (!complete()) {
            return field.typed();
        }
        return field.name().endsWith("AsAt")
                ? Words.day(asAt(field))
                : (field == first ? firstWhen() : secondWhen()).knownWords();
    }

    private LocalDate asAt(Field field) {
        return field == firstAsAt ? firstWhen().asAt() : secondWhen().asAt();
    }

    String parameters() {
        return fields().filter(field -> !field.typed().isEmpty())
                .map(field -> Address.part(field.name(), field.typed()))
                .collect(Collectors.joining("&"));
    }

    private Stream<Field> fields() {
        return Stream.of(first, firstAsAt, second, secondAsAt);
    }
}
