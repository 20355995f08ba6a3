package caseclock.query.work;

import caseclock.events.CaseId;
import caseclock.events.DelayReason;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Invented open clocks of East team on Monday 16 November 2026. */
public final class SampleWork {

    public static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private SampleWork() {}

    /** Two overdue, one of them of two children who shared a meeting; one due today, one booked late, one in hours, one next month. */
    public static List<DueClock> some() {
        var all = new ArrayList<DueClock>();
        all.add(clock(1, TimescaleKey.ASSESSMENT, ClockState.OVERDUE, -6, -4));
        var conference = clock(2, TimescaleKey.SECTION_47_TO_CONFERENCE, ClockState.OVERDUE, -3, -1);
        all.add(together(conference, 2));
        all.add(together(conference, 3));
        all.add(clock(4, TimescaleKey.SUPERVISION, ClockState.DUE_SOON, 0, 0));
        all.add(booked(clock(5, TimescaleKey.SECTION_47_TO_CONFERENCE, ClockState.BOOKED_LATE, 3, 3), 8));
        all.add(inHours(clock(6, TimescaleKey.CONTACT_DECISION, ClockState.DUE_SOON, 1, 1)));
        all.add(clock(7, TimescaleKey.LATER_REVIEW_CONFERENCE, ClockState.RUNNING, 30, 22));
        all.add(clock(8, TimescaleKey.LATER_REVIEW_CONFERENCE, ClockState.RUNNING, 90, 60));
        return all;
    }

    /** So many reviews of children with nothing in common, due one day after the other. */
    public static List<DueClock> many(int count) {
        var all = new ArrayList<DueClock>();
        for (int i = 0; i < count; i++) {
            all.add(clock(100 + i, TimescaleKey.LATER_REVIEW_CONFERENCE, ClockState.RUNNING, 20 + i, 14 + i));
        }
        return all;
    }

    private static DueClock clock(int number, TimescaleKey key, ClockState state, int days, int left) {
        var due = MONDAY.plusDays(days);
        return due(
                new OpenClock(
                        new CaseId(new UUID(1, number)),
                        "WX-%05d".formatted(20000 + number),
                        Optional.empty(),
                        key,
                        false,
                        state,
                        due.minusDays(21),
                        due,
                        16,
                        key == TimescaleKey.SECTION_47_TO_CONFERENCE ? OptionalInt.of(15) : OptionalInt.empty(),
                        key == TimescaleKey.SECTION_47_TO_CONFERENCE ? "15 working days" : "6 months",
                        state == ClockState.OVERDUE ? -left : 0,
                        Optional.empty(),
                        number == 4 ? Optional.empty() : Optional.of("SW104" + number % 2),
                        Optional.empty()),
                number,
                left,
                Optional.empty());
    }

    private static DueClock due(OpenClock clock, int number, int left, Optional<Instant> at) {
        return new DueClock(
                clock,
                new UUID(2, number),
                number == 8 ? Optional.empty() : Optional.of("East"),
                at,
                left,
                left + 1,
                clock.timescale() == TimescaleKey.LATER_REVIEW_CONFERENCE);
    }

    private static DueClock inHours(DueClock due) {
        return due(due.clock(), 6, due.left(), Optional.of(Instant.parse("2026-11-17T14:05:00Z")));
    }

    private static DueClock together(DueClock due, int number) {
        var clock = due.clock();
        return due(
                new OpenClock(
                        new CaseId(new UUID(1, number)),
                        "WX-%05d".formatted(20000 + number),
                        Optional.of(new UUID(9, 9)),
                        clock.timescale(),
                        clock.local(),
                        clock.state(),
                        clock.startedOn(),
                        clock.dueOn(),
                        clock.day(),
                        clock.limitDays(),
                        clock.limit(),
                        clock.late(),
                        clock.bookedFor(),
                        clock.worker(),
                        Optional.of(DelayReason.POLICE_NOT_AVAILABLE)),
                number,
                due.left(),
                Optional.empty());
    }

    private static DueClock booked(DueClock due, int days) {
        var clock = due.clock();
        return due(
                new OpenClock(
                        clock.caseId(),
                        clock.child(),
                        clock.meeting(),
                        clock.timescale(),
                        clock.local(),
                        clock.state(),
                        clock.startedOn(),
                        clock.dueOn(),
                        clock.day(),
                        clock.limitDays(),
                        clock.limit(),
                        3,
                        Optional.of(MONDAY.plusDays(days)),
                        clock.worker(),
                        clock.reason()),
                5,
                due.left(),
                Optional.empty());
    }
}
