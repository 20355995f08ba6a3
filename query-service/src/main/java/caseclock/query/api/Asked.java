package caseclock.query.api;

import static caseclock.events.Happened.LONDON;

import caseclock.query.measures.Known;
import caseclock.query.measures.NotAsked;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The two dates of a question.
 *
 * @param asAt how the world stood at the end of this day, London
 * @param knownAt as the records had it at this moment
 */
record Asked(LocalDate asAt, Instant knownAt) {

    /** Without dates: today, and all that is known now. */
    static Asked of(@Nullable String asAt, @Nullable String knownOn, Clock clock) {
        return new Asked(day("asAt", asAt).orElseGet(() -> today(clock)), known(knownOn, clock));
    }

    static Instant known(@Nullable String knownOn, Clock clock) {
        return Known.moment(Optional.ofNullable(knownOn).filter(text -> !text.isBlank()), clock);
    }

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** @throws NotAsked naming the parameter if the text is no day; a moment counts as its day in London */
    static Optional<LocalDate> day(String parameter, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    text.contains("T") ? LocalDate.ofInstant(Instant.parse(text), LONDON) : LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            throw new NotAsked(parameter, "Give a day as year-month-day, for instance 2026-11-16.");
        }
    }
}
