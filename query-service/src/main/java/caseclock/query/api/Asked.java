package caseclock.query.api;

import static caseclock.events.Happened.LONDON;

import caseclock.query.measures.Known;
import caseclock.query.measures.NotAsked;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The two dates of a question.
 *
 * @param asAt how the world stood at the end of this day, London
 * @param knownAt as the records had it at this moment
 * @param knownOn how that was asked for, to be said again in the answer; the moment itself if it was not
 */
public record Asked(LocalDate asAt, Instant knownAt, String knownOn) {

    /** Without dates: today, and all that is known now. */
    public static Asked of(Optional<String> asAt, Optional<String> knownOn, Clock clock) {
        return asAt(day("asAt", asAt).orElseGet(() -> today(clock)), knownOn, clock);
    }

    public static Asked asAt(LocalDate asAt, Optional<String> knownOn, Clock clock) {
        Optional<String> asked = knownOn.filter(text -> !text.isBlank());
        Instant knownAt = Known.moment(asked, clock);
        return new Asked(asAt, knownAt, asked.orElseGet(knownAt::toString));
    }

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), LONDON);
    }

    /** @throws NotAsked naming the parameter if the text is no day; a moment counts as its day in London */
    public static Optional<LocalDate> day(String parameter, Optional<String> asked) {
        return asked.filter(text -> !text.isBlank()).map(text -> day(parameter, text));
    }

    /** @throws NotAsked if counts of one to five are to be withheld where shares of weeks or teams would give them away */
    static void nothingWithheld(Optional<String> suppress) {
        if (!suppress.filter(text -> !text.isBlank()).orElse("false").equals("false")) {
            throw new NotAsked(
                    "suppress",
                    "Small numbers cannot be withheld here. Leave it out, or ask for the timescale's measures, where they can.");
        }
    }

    /** @throws NotAsked listing the timescales there are, if this is none of them */
    public static TimescaleKey timescale(String text) {
        try {
            return TimescaleKey.of(text);
        } catch (IllegalArgumentException unknown) {
            throw new NotAsked("timescale", String.valueOf(unknown.getMessage()));
        }
    }

    private static LocalDate day(String parameter, String text) {
        try {
            return Known.inReach(
                    text.contains("T") ? LocalDate.ofInstant(Instant.parse(text), LONDON) : LocalDate.parse(text));
        } catch (DateTimeException wrong) {
            throw new NotAsked(
                    parameter,
                    "Give a day as year-month-day, for instance 2026-11-16, in one of the years 1900 to 2200.");
        }
    }
}
