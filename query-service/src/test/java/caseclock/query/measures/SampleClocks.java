package caseclock.query.measures;

import caseclock.events.DelayReason;
import caseclock.events.EntryId;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.TimescaleKey;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * Conferences of three invented teams in the 13 weeks to Sunday 15 November 2026: 20 in East, all in time; 20 in West, 8 of them late; 3 of
 * Disabled Children. Front Door holds none.
 */
public final class SampleClocks {

    public static final List<Teams.Team> TEAMS = List.of(
            new Teams.Team("892", "disabled-children", "Disabled Children"),
            new Teams.Team("892", "east", "East"),
            new Teams.Team("892", "front-door", "Front Door"),
            new Teams.Team("892", "west", "West"));

    private static final int[] EAST = {13, 14, 15, 15, 14, 13, 15, 14, 15, 12};
    private static final int[] WEST = {13, 14, 15, 26, 27, 14, 15, 13, 28, 30};
    private static final int[] FEW = {14, 15, 13};
    private static final LocalDate FIRST_WEDNESDAY = LocalDate.of(2026, 8, 19);

    private SampleClocks() {}

    public static Timescale rule() {
        return new Timescale(
                TimescaleKey.SECTION_47_TO_CONFERENCE,
                "Section 47 to conference",
                Optional.of(new Length(15, Length.Unit.WORKING_DAYS)),
                "the strategy discussion",
                "the initial conference",
                Optional.of("the case was closed"),
                "Working Together",
                false,
                LocalDate.of(2013, 4, 15),
                Optional.empty());
    }

    public static List<CountedClock> all() {
        var clocks = new ArrayList<CountedClock>();
        for (int at = 0; at < 20; at++) {
            clocks.add(finished(100 + at, "East", EAST[at % 10], at % 13));
            clocks.add(finished(200 + at, "West", WEST[at % 10], at % 13));
        }
        for (int at = 0; at < FEW.length; at++) {
            clocks.add(finished(300 + at, "Disabled Children", FEW[at], 5));
        }
        return clocks;
    }

    /** Held on the Wednesday of a week, after so many working days. */
    public static CountedClock finished(int number, String team, int days, int week) {
        LocalDate stopped = FIRST_WEDNESDAY.plusWeeks(week);
        LocalDate started = Calendars.AUTUMN_2026.plus(stopped, -days);
        return counted(
                number,
                team,
                new CaseClock(
                        TimescaleKey.SECTION_47_TO_CONFERENCE,
                        new EntryId(new UUID(1, number)),
                        started,
                        Optional.of(Calendars.AUTUMN_2026.plus(started, 15)),
                        Optional.of(new Stop(stopped, new EntryId(new UUID(2, number)))),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        OptionalInt.of(days),
                        LocalDate.of(2013, 4, 15),
                        Optional.of(team),
                        Optional.of(team),
                        Optional.of(team),
                        Optional.empty(),
                        days > 27 ? Optional.of(DelayReason.CHAIR_NOT_AVAILABLE) : Optional.empty(),
                        Optional.empty()));
    }

    private static CountedClock counted(int number, String team, CaseClock clock) {
        return new CountedClock(new UUID(3, number), "892", "WX-" + number, clock, Optional.of(team));
    }
}
