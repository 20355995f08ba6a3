package caseclock.query.digest;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.counts.FourCounts;
import caseclock.query.counts.FourCounts.Clocks;
import caseclock.query.counts.FourCounts.Waiting;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.ToCorrect;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

class DigestWordsTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    private static final DigestWords WORDS = new DigestWords("https://caseclock.council.example");

    private static Digest digest(String team) {
        var record = new ToCorrect(
                RecordRule.NO_TEAM,
                UUID.randomUUID(),
                "a",
                "999",
                "WX-1",
                Optional.of(team),
                Optional.of("SW1042"),
                Optional.empty(),
                MONDAY,
                List.of(),
                Instant.EPOCH);
        return new Digest(
                "999",
                "east",
                team,
                MONDAY,
                Instant.parse("2026-11-16T07:00:00Z"),
                new FourCounts(
                        new Clocks(5, 2, 12, 1_040, 14), new Waiting(2, 3, 0), new OpenRecords(List.of(record), 0)),
                new FourCounts(new Clocks(7, 1, 9, 30, 11), new Waiting(3, 4, 0), new OpenRecords(List.of(), 0)));
    }

    @Test
    void theTextHasTheFourCountsWithLastWeeksBesideTheStatesAndTheLinks() {
        assertThat(WORDS.subject(digest("East"))).isEqualTo("East team: the week from Monday 16 November 2026");
        assertThat(WORDS.text(digest("East"))).isEqualTo("""
                East team, as at Monday 16 November 2026

                Overdue now                           5   last week 7
                Due in the next 5 working days       14   last week 11
                Unallocated children                  2   last week 3
                Records to correct                    1   last week 0

                Open clocks: 5 overdue, 2 booked late, 12 due soon, 1,040 in time.

                What to arrange first, with the children, is on the weekly page:
                https://caseclock.council.example/teams/999/east
                The page as it was counted here:
                https://caseclock.council.example/teams/999/east?asAt=2026-11-16&knownOn=2026-11-16T07:00:00Z

                Counted from what was recorded by 16 November 2026, 7:00am. This message names no child. CaseClock sends it each Monday; whoever looks after CaseClock can end it.
                """);
    }

    @Test
    void aLineBreakInATeamsNameBeginsNoOtherHeader() {
        assertThat(WORDS.subject(digest("East\r\nBcc: all@council.example")))
                .isEqualTo("East Bcc: all@council.example team: the week from Monday 16 November 2026");
    }

    @Test
    void theHtmlSaysTheSameInATableAndEscapesTheTeam() {
        var page = Jsoup.parse(WORDS.html(digest("East <b> team")));
        assertThat(page.selectFirst("h1").text()).isEqualTo("East <b> team: the week from Monday 16 November 2026");
        assertThat(page.select("tbody tr").eachText())
                .containsExactly(
                        "Overdue now 5 7",
                        "Due in the next 5 working days 14 11",
                        "Unallocated children 2 3",
                        "Records to correct 1 0");
        assertThat(page.select("a").eachAttr("href"))
                .containsExactly(
                        "https://caseclock.council.example/teams/999/east",
                        "https://caseclock.council.example/teams/999/east?asAt=2026-11-16&knownOn=2026-11-16T07:00:00Z");
    }

    @Test
    void noChildAndNoWorkerStandsInIt() {
        assertThat(WORDS.text(digest("East")) + WORDS.html(digest("East"))).doesNotContain("WX-1", "SW1042");
    }

    @Test
    void itIsKnownByTheSameIdentityEachTimeItIsSent() {
        assertThat(digest("East").messageId("council.example"))
                .isEqualTo("<digest-999-east-2026-11-16@council.example>");
    }
}
