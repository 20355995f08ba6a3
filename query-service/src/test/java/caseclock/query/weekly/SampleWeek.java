package caseclock.query.weekly;

import caseclock.events.CaseId;
import caseclock.events.DelayReason;
import caseclock.query.counts.FourCounts;
import caseclock.query.counts.FourCounts.Clocks;
import caseclock.query.counts.FourCounts.Waiting;
import caseclock.query.frame.SampleFrame;
import caseclock.query.frame.When;
import caseclock.query.published.Cause;
import caseclock.query.published.Figure;
import caseclock.query.published.PublishedWeek;
import caseclock.query.published.Restatement;
import caseclock.query.published.Restatement.Because;
import caseclock.query.published.Restatement.Change;
import caseclock.query.recordkeeping.OpenRecords;
import caseclock.query.recordkeeping.RecordRule;
import caseclock.query.recordkeeping.ToCorrect;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.weekly.Changed.Compared;
import caseclock.query.weekly.Changed.NothingPublished;
import caseclock.query.weekly.Section47Figures.Excluded;
import caseclock.query.weekly.TimescaleFigures.Open;
import caseclock.query.weekly.TimescaleFigures.Part;
import caseclock.query.weekly.TimescaleFigures.Spread;
import caseclock.query.work.OpenClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.UUID;

/** An invented week of East team in the week of Monday 16 November 2026. */
public final class SampleWeek {

    private static final OpenRecords NOTHING_TO_CORRECT = new OpenRecords(List.of(), 0);

    static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);
    static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private SampleWeek() {}

    public static Week busy(When when) {
        return new Week(
                "892",
                Optional.of("East"),
                "east",
                when,
                FRIDAY,
                FRIDAY.plusDays(2),
                clocks(),
                List.of(
                        new WaitingChild(id(70), "WX-20470", MONDAY.minusDays(5), 3, Optional.of(clocks().get(7))),
                        new WaitingChild(id(71), "WX-20471", MONDAY.minusDays(3), 1, Optional.empty())),
                2,
                LocalDate.of(2026, 8, 17),
                LocalDate.of(2026, 11, 15),
                timescales(),
                section47(),
                true,
                toCorrect(),
                lastWeek(),
                changed());
    }

    static Week with(List<OpenClock> open, List<WaitingChild> waiting, boolean covered) {
        return new Week(
                "892",
                Optional.of("East"),
                "east",
                SampleFrame.latest(),
                FRIDAY,
                FRIDAY.plusDays(2),
                open,
                waiting,
                0,
                LocalDate.of(2026, 8, 17),
                LocalDate.of(2026, 11, 15),
                List.of(none(TimescaleKey.SECTION_47_TO_CONFERENCE, "15 working days", 15)),
                new Section47Figures(
                        none(TimescaleKey.SECTION_47_TO_CONFERENCE, "15 working days", 15),
                        Collections.nCopies(31, 0),
                        List.of()),
                covered,
                NOTHING_TO_CORRECT,
                new FourCounts(new Clocks(0, 0, 0, 0, 0), new Waiting(0, 0, 0), NOTHING_TO_CORRECT),
                new NothingPublished());
    }

    /** The busy week after another comparison with last week's figures. */
    static Week busyAnd(Changed changed) {
        var busy = busy(SampleFrame.latest());
        return new Week(
                busy.council(),
                busy.team(),
                busy.teamKey(),
                busy.when(),
                busy.planUntil(),
                busy.planEnd(),
                busy.open(),
                busy.waiting(),
                busy.notKnown(),
                busy.from(),
                busy.to(),
                busy.timescales(),
                busy.section47(),
                busy.covered(),
                busy.records(),
                busy.lastWeek(),
                changed);
    }

    private static FourCounts lastWeek() {
        var then = new OpenRecords(
                List.of(
                        record(RecordRule.BOOKING_PASSED, 1, "a"),
                        record(RecordRule.VISIT_WITHOUT_SEEN, 2, "b"),
                        record(RecordRule.VISIT_WITHOUT_SEEN, 2, "put right")),
                0);
        return new FourCounts(new Clocks(7, 1, 9, 20, 11), new Waiting(3, 4, 2), then);
    }

    private static OpenRecords toCorrect() {
        return new OpenRecords(
                List.of(
                        record(RecordRule.BOOKING_PASSED, 1, "a", TimescaleKey.SECTION_47_TO_CONFERENCE),
                        record(RecordRule.VISIT_WITHOUT_SEEN, 2, "b"),
                        record(RecordRule.VISIT_WITHOUT_SEEN, 3, "c"),
                        record(RecordRule.WORKER_LEFT, 4, "d"),
                        record(RecordRule.NO_TEAM, 5, "e"),
                        record(RecordRule.CONFERENCE_AT_WEEKEND, 6, "f"),
                        record(RecordRule.PLAN_WITHOUT_CONFERENCE, 7, "g")),
                0);
    }

    private static ToCorrect record(RecordRule rule, int child, String about, TimescaleKey... clocks) {
        return new ToCorrect(
                rule,
                id(child).value(),
                about,
                "892",
                "WX-30" + child,
                Optional.of("East"),
                Optional.of("SW1042"),
                Optional.empty(),
                MONDAY.minusDays(20),
                List.of(clocks),
                SampleFrame.NOW);
    }

    public static final PublishedWeek PUBLISHED = new PublishedWeek(
            "892",
            LocalDate.of(2026, 11, 8),
            Instant.parse("2026-11-09T06:00:05Z"),
            4711,
            "rules",
            List.of("section-47-to-conference", "unallocated"),
            0);

    /** Two conferences that were recorded only now, neither of them in time, and a wait that ended earlier than was thought. */
    private static Changed changed() {
        var s47 = TimescaleKey.SECTION_47_TO_CONFERENCE.text();
        var late = List.of(change(Cause.RECORDED_LATE, 81, 1), change(Cause.RECORDED_LATE, 82, 1));
        return new Compared(
                PUBLISHED,
                false,
                List.of(
                        new Restatement(
                                s47, Figure.FINISHED, 20, 22, List.of(new Because(Cause.RECORDED_LATE, 2, late))),
                        new Restatement(s47, Figure.FINISHED_IN_TIME, 15, 15, List.of()),
                        new Restatement(s47, Figure.OPEN_IN_TIME, 9, 9, List.of()),
                        new Restatement(
                                Figure.WAITING,
                                Figure.UNALLOCATED,
                                4,
                                3,
                                List.of(new Because(Cause.CORRECTED, -1, List.of(change(Cause.CORRECTED, 83, -1)))))),
                Map.of(
                        id(81).value(), "WX-20481",
                        id(82).value(), "WX-20482",
                        id(83).value(), "WX-20483"));
    }

    private static Change change(Cause cause, int child, int by) {
        return new Change(cause, id(child).value(), by, SampleFrame.NOW, Optional.empty());
    }

    static OpenClock clock(int number, TimescaleKey key, ClockState state, LocalDate due, int day, int late) {
        boolean review = key == TimescaleKey.FIRST_REVIEW_CONFERENCE || key == TimescaleKey.LATER_REVIEW_CONFERENCE;
        return new OpenClock(
                id(number),
                "WX-20" + number,
                Optional.empty(),
                key,
                false,
                state,
                review ? due.minusMonths(3) : due.minusDays(21),
                due,
                day,
                review
                        ? OptionalInt.empty()
                        : OptionalInt.of(
                                key == TimescaleKey.SECTION_47_TO_CONFERENCE
                                        ? 15
                                        : key == TimescaleKey.ASSESSMENT ? 45 : 1),
                review ? "3 months" : "15 working days",
                late,
                Optional.empty(),
                Optional.of("SW1042"),
                Optional.empty());
    }

    /** The same under a limit that the council set itself. */
    static OpenClock local(OpenClock clock) {
        return new OpenClock(
                clock.caseId(),
                clock.child(),
                clock.meeting(),
                clock.timescale(),
                true,
                clock.state(),
                clock.startedOn(),
                clock.dueOn(),
                clock.day(),
                clock.limitDays(),
                clock.limit(),
                clock.late(),
                clock.bookedFor(),
                clock.worker(),
                clock.reason());
    }

    static OpenClock booked(OpenClock clock, LocalDate on, DelayReason... reason) {
        return new OpenClock(
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
                clock.late(),
                Optional.of(on),
                clock.worker(),
                reason.length == 0 ? Optional.empty() : Optional.of(reason[0]));
    }

    static OpenClock sibling(OpenClock clock, int number, int meeting) {
        return new OpenClock(
                id(number),
                "WX-20" + number,
                Optional.of(new UUID(9, meeting)),
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
                clock.reason());
    }

    static CaseId id(int number) {
        return new CaseId(new UUID(1, number));
    }

    private static List<OpenClock> clocks() {
        var s47 = TimescaleKey.SECTION_47_TO_CONFERENCE;
        var review = TimescaleKey.FIRST_REVIEW_CONFERENCE;
        var assessment = TimescaleKey.ASSESSMENT;
        var all = new ArrayList<OpenClock>();
        all.add(clock(388, s47, ClockState.OVERDUE, MONDAY.minusDays(4), 17, 2));
        all.add(clock(224, assessment, ClockState.OVERDUE, MONDAY.minusDays(6), 49, 4));
        var policeAway = booked(
                clock(391, s47, ClockState.OVERDUE, MONDAY.minusDays(3), 16, 1),
                MONDAY.plusDays(2),
                DelayReason.POLICE_NOT_AVAILABLE);
        all.add(sibling(policeAway, 391, 1));
        all.add(sibling(policeAway, 392, 1));
        all.add(booked(
                clock(440, s47, ClockState.BOOKED_LATE, FRIDAY, 11, 2),
                MONDAY.plusDays(8),
                DelayReason.CHAIR_NOT_AVAILABLE));
        var today = booked(clock(417, s47, ClockState.DUE_SOON, MONDAY, 15, 0), MONDAY);
        all.add(sibling(today, 417, 2));
        all.add(sibling(today, 418, 2));
        var thursday = clock(433, s47, ClockState.DUE_SOON, MONDAY.plusDays(3), 12, 0);
        all.add(sibling(thursday, 433, 3));
        all.add(sibling(thursday, 434, 3));
        all.add(booked(clock(421, s47, ClockState.DUE_SOON, MONDAY.plusDays(1), 14, 0), MONDAY.plusDays(1)));
        all.add(clock(258, assessment, ClockState.DUE_SOON, MONDAY.plusDays(2), 43, 0));
        all.add(booked(clock(105, review, ClockState.DUE_SOON, MONDAY.plusDays(2), 62, 0), MONDAY.plusDays(2)));
        all.add(clock(377, review, ClockState.DUE_SOON, MONDAY, 60, 0));
        all.add(clock(501, TimescaleKey.REFERRAL_DECISION, ClockState.DUE_SOON, MONDAY.plusDays(1), 0, 0));
        all.add(booked(clock(447, s47, ClockState.RUNNING, MONDAY.plusDays(7), 10, 0), MONDAY.plusDays(4)));
        all.add(clock(450, s47, ClockState.RUNNING, MONDAY.plusDays(9), 8, 0));
        all.add(clock(266, assessment, ClockState.RUNNING, MONDAY.plusDays(10), 36, 0));
        all.add(clock(451, s47, ClockState.RUNNING, MONDAY.plusDays(10), 7, 0));
        return all;
    }

    private static List<TimescaleFigures> timescales() {
        return List.of(
                figures(
                        TimescaleKey.SECTION_47_TO_CONFERENCE,
                        "15 working days",
                        15,
                        new Part(16, 23),
                        new Part(17, 27),
                        new Open(10, 6, 2, 3),
                        new Spread(13, 15, 18, 29),
                        13.6),
                figures(
                        TimescaleKey.ASSESSMENT,
                        "45 working days",
                        45,
                        new Part(48, 56),
                        new Part(50, 59),
                        new Open(24, 2, 0, 1),
                        new Spread(38, 43, 45, 53),
                        40),
                figures(
                        TimescaleKey.FIRST_REVIEW_CONFERENCE,
                        "3 months",
                        63,
                        new Part(10, 11),
                        new Part(10, 11),
                        new Open(13, 1, 0, 0),
                        new Spread(58, 61, 62, 69),
                        59),
                figures(
                        TimescaleKey.REFERRAL_DECISION,
                        "1 working day",
                        1,
                        new Part(7, 8),
                        new Part(7, 9),
                        new Open(1, 1, 0, 0),
                        new Spread(0, 1, 1, 2),
                        0.8));
    }

    private static TimescaleFigures figures(
            TimescaleKey key,
            String limit,
            double days,
            Part finished,
            Part fellDue,
            Open open,
            Spread spread,
            double around) {
        var weeks = new ArrayList<OptionalDouble>();
        for (int week = 0; week < 13; week++) {
            weeks.add(
                    week % 5 == 2
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(around * (1 + ((week * 7) % 11 - 5) / 20.0)));
        }
        return new TimescaleFigures(key, limit, days, finished, fellDue, open, Optional.of(spread), weeks);
    }

    private static TimescaleFigures none(TimescaleKey key, String limit, double days) {
        return new TimescaleFigures(
                key, limit, days, new Part(0, 0), new Part(0, 0), new Open(0, 0, 0, 0), Optional.empty(), List.of());
    }

    private static Section47Figures section47() {
        var byDay = new ArrayList<>(Collections.nCopies(31, 0));
        int[][] counts = {
            {5, 1}, {9, 1}, {10, 1}, {12, 2}, {13, 3}, {14, 3}, {15, 5}, {16, 1}, {18, 2}, {21, 2}, {24, 1}, {29, 1}
        };
        for (var one : counts) {
            byDay.set(one[0], one[1]);
        }
        return new Section47Figures(
                timescales().getFirst(),
                byDay,
                List.of(
                        new Excluded(1, "whose conference is dated before the enquiry"),
                        new Excluded(2, "transferred in from another council")));
    }
}
