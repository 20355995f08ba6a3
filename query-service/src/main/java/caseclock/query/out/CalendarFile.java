package caseclock.query.out;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes days to remember as RFC 5545 has it, for any calendar. */
public final class CalendarFile {

    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ENGLISH).withZone(ZoneOffset.UTC);

    private CalendarFile() {}

    /**
     * One thing to remember.
     *
     * @param uid the same as long as it is the same thing
     * @param at its moment; without one it is about the whole day
     */
    public record Event(String uid, LocalDate on, Optional<Instant> at, String summary, String description) {}

    /**
     * @param name as a calendar shows it
     * @param stamp as of when the events are so
     */
    public static String of(String name, Instant stamp, List<Event> events) {
        return Stream.of(
                        Stream.of(
                                "BEGIN:VCALENDAR",
                                "VERSION:2.0",
                                "PRODID:-//CaseClock//Due dates//EN",
                                "CALSCALE:GREGORIAN",
                                "X-WR-CALNAME:" + text(name)),
                        events.stream().flatMap(event -> lines(event, stamp)),
                        Stream.of("END:VCALENDAR"))
                .flatMap(part -> part)
                .map(CalendarFile::folded)
                .collect(joining("\r\n", "", "\r\n"));
    }

    private static Stream<String> lines(Event event, Instant stamp) {
        return Stream.of(
                "BEGIN:VEVENT",
                "UID:" + text(event.uid()),
                "DTSTAMP:" + MOMENT.format(stamp),
                event.at()
                        .map(at -> "DTSTART:" + MOMENT.format(at))
                        .orElse("DTSTART;VALUE=DATE:" + DAY.format(event.on())),
                "SUMMARY:" + text(event.summary()),
                "DESCRIPTION:" + text(event.description()),
                // What is due takes nobody's time.
                "TRANSP:TRANSPARENT",
                "END:VEVENT");
    }

    private static String text(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\r\n", "\\n")
                .replace("\n", "\\n")
                .replace("\r", "\\n");
    }

    /** No line is longer than 75 bytes; the next one goes on after a space, and no character is torn. */
    private static String folded(String line) {
        var folded = new StringBuilder();
        int length = 0;
        for (int at = 0; at < line.length(); ) {
            int character = line.codePointAt(at);
            int bytes = Character.toString(character).getBytes(UTF_8).length;
            if (length + bytes > LONGEST_LINE) {
                folded.append("\r\n ");
                length = 1;
            }
            folded.appendCodePoint(character);
            length += bytes;
            at += Character.charCount(character);
        }
        return folded.toString();
    }
}
