package caseclock.query.out;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.out.CalendarFile.Event;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** A calendar file as RFC 5545 has it, and as another program reads it. */
class CalendarFileTest {

    private static final Instant STAMP = Instant.parse("2026-11-16T08:41:00Z");
    private static final String LONG = "Ärger, mit; Kommas \\ und\nZeilen: " + "ö".repeat(80) + " 😀".repeat(20);

    @Test
    void aWholeDayIsWrittenLineByLine() {
        assertThat(CalendarFile.of(
                        "Due dates: East team",
                        STAMP,
                        List.of(new Event(
                                "1@caseclock", LocalDate.of(2026, 11, 20), Optional.empty(), "Due", "Started"))))
                .isEqualTo(String.join(
                        "\r\n",
                        "BEGIN:VCALENDAR",
                        "VERSION:2.0",
                        "PRODID:-//CaseClock//Due dates//EN",
                        "CALSCALE:GREGORIAN",
                        "X-WR-CALNAME:Due dates: East team",
                        "BEGIN:VEVENT",
                        "UID:1@caseclock",
                        "DTSTAMP:20261116T084100Z",
                        "DTSTART;VALUE=DATE:20261120",
                        "SUMMARY:Due",
                        "DESCRIPTION:Started",
                        "TRANSP:TRANSPARENT",
                        "END:VEVENT",
                        "END:VCALENDAR",
                        ""));
    }

    @Test
    void noLineIsLongerThan75BytesAndNoCharacterIsTorn() {
        var file = CalendarFile.of(LONG, STAMP, List.of(event(LONG)));
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(UTF_8).length).isLessThanOrEqualTo(75))
                .noneMatch(line -> Character.isLowSurrogate(line.charAt(Math.min(1, line.length() - 1))));
        assertThat(file.replace("\r\n ", "")).contains("SUMMARY:Ärger\\, mit\\; Kommas \\\\ und\\nZeilen: ");
    }

    @Test
    void anotherProgramReadsTheSameTextAndDays() throws Exception {
        var moment = new Event(
                "2@caseclock",
                LocalDate.of(2026, 11, 20),
                Optional.of(Instant.parse("2026-11-20T14:05:00Z")),
                "In hours",
                "");
        var calendar = read(CalendarFile.of("East", STAMP, List.of(event(LONG), moment)));
        var events = calendar.<VEvent>getComponents("VEVENT");
        assertThat(events).hasSize(2);
        assertThat(events.getFirst().getSummary().getValue()).isEqualTo(LONG);
        assertThat(events.getFirst().getDateTimeStart().getDate()).isEqualTo(LocalDate.of(2026, 11, 20));
        assertThat(Instant.from(events.get(1).getDateTimeStart().getDate()))
                .isEqualTo(Instant.parse("2026-11-20T14:05:00Z"));
        assertThat(events.get(1).getUid().orElseThrow().getValue()).isEqualTo("2@caseclock");
        assertThat(calendar.validate().getEntries()).isEmpty();
    }

    private static Event event(String words) {
        return new Event("1@caseclock", LocalDate.of(2026, 11, 20), Optional.empty(), words, words);
    }

    private static Calendar read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file));
    }
}
