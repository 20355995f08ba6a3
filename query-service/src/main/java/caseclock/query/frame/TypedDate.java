package caseclock.query.frame;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.When.KnownOn;
import caseclock.query.measures.Known;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads a date as people in England type it: 2 October 2026, 2 Oct 2026, 2/10/2026 or 2026-10-02. */
public final class TypedDate {

    private static final List<DateTimeFormatter> WAYS = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE, way("d MMMM uuuu"), way("d MMM uuuu"), way("d/M/uuuu"), way("d.M.uuuu"));

    private static final DateTimeFormatter MINUTE = way("d MMMM uuuu, h:mma");

    private static final Pattern ISO_MOMENT = Pattern.compile("\\dT");

    private TypedDate() {}

    /** Nothing typed, or "today", means no particular day. */
    public static Optional<LocalDate> of(String typed, LocalDate today) {
        var text = typed.trim();
        return text.isEmpty() || text.equalsIgnoreCase("today") ? Optional.empty() : Optional.of(day(text));
    }

    /** A day counts to its end in England. What is not yet over is the same as everything known by now. */
    static Optional<KnownOn> knownOn(String typed, Instant now) {
        var text = typed.trim();
        if (text.isEmpty() || text.equalsIgnoreCase("latest")) {
            return Optional.empty();
        }
        var known = isIsoMoment(text) ? moment(text) : text.contains(":") ? minute(text) : endOf(day(text));
        return known.until().isBefore(now) ? Optional.of(known) : Optional.empty();
    }

    /** Whether it is written as a moment and not as a day, in one of the two ways. */
    public static boolean isMoment(String text) {
        return isIsoMoment(text) || text.contains(":");
    }

    /** A T that stands after a digit; there is one in OCT and in SEPT, too. */
    private static boolean isIsoMoment(String text) {
        return ISO_MOMENT.matcher(text).find();
    }

    private static KnownOn endOf(LocalDate day) {
        var nextDay = day.plusDays(1).atStartOfDay(LONDON).toInstant();
        return new KnownOn(day.toString(), nextDay.minusMillis(1));
    }

    private static KnownOn moment(String text) {
        try {
            var until = Instant.parse(text);
            Known.inReach(LocalDate.ofInstant(until, LONDON));
            return new KnownOn(text, until);
        } catch (DateTimeException wrong) {
            throw new DateNotUnderstood(text, wrong);
        }
    }

    /** "2 October 2026, 4:52pm", as the bar writes it: to the end of that minute in England. */
    private static KnownOn minute(String text) {
        try {
            var typed = LocalDateTime.parse(text.toUpperCase(Locale.ENGLISH), MINUTE);
            Known.inReach(typed.toLocalDate());
            var until = typed.atZone(LONDON).plusMinutes(1).toInstant().minusMillis(1);
            return new KnownOn(until.toString(), until);
        } catch (DateTimeException wrong) {
            throw new DateNotUnderstood(text, wrong);
        }
    }

    private static LocalDate day(String text) {
        return WAYS.stream()
                .flatMap(way -> read(text, way).stream())
                .findFirst()
                .orElseThrow(() -> new DateNotUnderstood(text, null));
    }

    private static Optional<LocalDate> read(String text, DateTimeFormatter way) {
        try {
            return Optional.of(Known.inReach(LocalDate.parse(text, way)));
        } catch (DateTimeException notThisWay) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter way(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH)
                .withResolverStyle(ResolverStyle.STRICT);
    }
}
