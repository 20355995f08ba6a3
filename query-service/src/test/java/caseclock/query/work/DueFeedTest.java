package caseclock.query.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;

/** Due dates in a calendar, as another program reads them. */
class DueFeedTest {

    private static final Instant KNOWN = Instant.parse("2026-11-16T08:41:00Z");

    @Test
    void holdsWhatFallsDueInTheNextSixtyDaysOnItsDayOrAtItsMoment() throws Exception {
        var events = read(feed(true));
        assertThat(events.stream().map(event -> event.getSummary().getValue()))
                .containsExactly(
                        "Supervision due: WX-20004",
                        "Contact decision due: WX-20006",
                        "Initial conference due: WX-20005",
                        "Later review conference due: WX-20007");
        assertThat(events.getFirst().getDateTimeStart().getDate()).isEqualTo(SampleWork.MONDAY);
        assertThat(Instant.from(events.get(1).getDateTimeStart().getDate()))
                .isEqualTo(Instant.parse("2026-11-17T14:05:00Z"));
    }

    @Test
    void aClockKeepsItsIdentityWhenItsDueDayMoves() throws Exception {
        var before = read(feed(true)).getFirst().getUid().orElseThrow().getValue();
        var due = SampleWork.some().get(3);
        var clock = due.clock();
        var moved = new DueClock(
                new OpenClock(
                        clock.caseId(),
                        clock.child(),
                        clock.meeting(),
                        clock.timescale(),
                        clock.local(),
                        clock.state(),
                        clock.startedOn(),
                        clock.dueOn().plusDays(3),
                        clock.day(),
                        clock.limitDays(),
                        clock.limit(),
                        0,
                        clock.bookedFor(),
                        clock.worker(),
                        clock.reason()),
                due.startEntry(),
                due.team(),
                due.dueAt(),
                3,
                4,
                false);
        var after = read(DueFeed.of("East", List.of(moved), SampleWork.MONDAY, KNOWN.plusSeconds(60), true));
        assertThat(after.getFirst().getUid().orElseThrow().getValue()).isEqualTo(before);
    }

    @Test
    void whoMayNotOpenCasesGetsNoReference() {
        assertThat(feed(true)).contains("WX-");
        assertThat(feed(false))
                .contains("SUMMARY:Supervision due: 1 clock\r\n")
                .doesNotContain(
                        "WX-",
                        "Started",
                        SampleWork.some().getFirst().startEntry().toString());
    }

    private static String feed(boolean references) {
        return DueFeed.of("Due dates: East team", SampleWork.some(), SampleWork.MONDAY, KNOWN, references);
    }

    private static List<VEvent> read(String file) throws Exception {
        return new CalendarBuilder().build(new StringReader(file)).getComponents("VEVENT");
    }
}
