package caseclock.query.frame;

import static caseclock.events.Happened.LONDON;
import static java.nio.charset.StandardCharsets.UTF_8;

import caseclock.query.words.Words;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The two dates of a page: how the world stood on one day, as the records had it at one moment.
 *
 * @param today the day on which the page is asked for, in England
 * @param known what the records are asked as of; empty for everything known by now
 * @param now the moment at which the page is asked for
 */
public record When(LocalDate asAt, LocalDate today, Optional<KnownOn> known, Instant now) {

    /**
     * @param text as it stands in an address: an ISO date or instant
     * @param until the last moment that counts as known
     */
    public record KnownOn(String text, Instant until) {

        /** "2 October 2026", and the time of day where one was asked for. */
        public String words() {
            return text.contains("T") ? Words.moment(until) : Words.day(LocalDate.parse(text));
        }
    }

    /** @throws DateNotUnderstood if one of the two is given and is no date */
    public static When asked(Optional<String> asAt, Optional<String> knownOn, Clock clock) {
        var now = clock.instant();
        var today = now.atZone(LONDON).toLocalDate();
        var day = asAt.flatMap(text -> TypedDate.of(text, today)).orElse(today);
        return new When(day, today, knownOn.flatMap(text -> TypedDate.knownOn(text, now)), now);
    }

    public boolean isLatest() {
        return known.isEmpty();
    }

    /** Whether the day is still to come, so that what is shown is how it will stand if nothing more is recorded. */
    public boolean isAhead() {
        return asAt.isAfter(today);
    }

    /** The last moment that counts as known. */
    public Instant knownAt() {
        return known.map(KnownOn::until).orElse(now);
    }

    /** "latest" or the date, as a person reads it. */
    public String knownWords() {
        return known.map(KnownOn::words).orElse("Latest");
    }

    /** The moment itself, for a print-out, which does not know what "latest" will be when it is read. */
    public String knownMoment() {
        return known.map(KnownOn::words).orElseGet(() -> Words.moment(now));
    }

    public String asAtWords() {
        return Words.day(asAt);
    }

    /** The two dates as they stand in an address; the usual ones go without saying. */
    public Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        if (!asAt.equals(today)) {
            parameters.put("asAt", asAt.toString());
        }
        known.ifPresent(on -> parameters.put("knownOn", on.text()));
        return parameters;
    }

    /** The same address with these two dates carried on; the usual ones go without saying. */
    public String link(String address) {
        var asAtPart = asAt.equals(today) ? "" : "asAt=" + asAt;
        var knownPart =
                known.map(k -> "knownOn=" + URLEncoder.encode(k.text(), UTF_8)).orElse("");
        var both = asAtPart + (asAtPart.isEmpty() || knownPart.isEmpty() ? "" : "&") + knownPart;
        int hash = address.indexOf('#');
        var page = hash < 0 ? address : address.substring(0, hash);
        var place = hash < 0 ? "" : address.substring(hash);
        return page + (both.isEmpty() ? "" : (page.contains("?") ? "&" : "?") + both) + place;
    }

    /** Another day, as the records had it at an earlier moment. */
    public When back(LocalDate day, Instant moment) {
        var asked = known.filter(on -> on.until().equals(moment)).orElse(new KnownOn(moment.toString(), moment));
        return new When(day, today, Optional.of(asked), now);
    }

    /** The same two dates asked for at another moment of the same day. */
    When at(Instant moment) {
        return new When(asAt, today, known, moment);
    }

    /** The same day as everything known by now has it. */
    public When latest() {
        return new When(asAt, today, Optional.empty(), now);
    }
}
