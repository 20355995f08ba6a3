package caseclock.query.published;

import static java.util.stream.Collectors.toUnmodifiableSet;

import caseclock.query.measures.Attribution;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.Spell;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Says in which figures of one week the clocks and waits of a case count, and to which team. It asks {@link Measures} about one clock at a time, so
 * that the published counts are those of every other page.
 *
 * @param weekEnding its Sunday; the figures are as at the end of that day
 * @param knownAt as the records had it at this moment
 * @param calendar the one of that moment
 */
record WeekCount(LocalDate weekEnding, Instant knownAt, WorkingCalendar calendar) {

    private static final int DAYS_BEFORE_SUNDAY = 6;

    Question question(TimescaleKey timescale, Optional<String> council) {
        return new Question(
                timescale,
                weekEnding.minusDays(DAYS_BEFORE_SUNDAY),
                weekEnding,
                council,
                new AllTeams(),
                weekEnding,
                knownAt,
                Attribution.USUAL);
    }

    /** A case as the engine has it. */
    Set<Counted> of(UUID caseId, CaseFigures figures, Set<String> subjects) {
        Optional<String> held = held(figures);
        Stream<Counted> clocks = figures.clocks().stream()
                .filter(clock -> subjects.contains(clock.timescale().text()))
                .flatMap(clock -> of(new CountedClock(caseId, "", "", clock, held)));
        Stream<Counted> waits = figures.spells().stream()
                .filter(_ -> subjects.contains(Figure.WAITING))
                .filter(spell -> spell.kind() == SpellKind.UNALLOCATED && spell.covers(weekEnding))
                .map(spell -> wait(held, calendar.elapsed(spell.from(), weekEnding)));
        return Stream.concat(clocks, waits).collect(toUnmodifiableSet());
    }

    /** A child as the read tables have it. */
    Counted of(UnallocatedChild child) {
        return wait(child.team(), child.workingDays());
    }

    /** A clock, which counts in no more than two figures of each of the three groups. */
    Stream<Counted> of(CountedClock one) {
        CaseClock clock = one.clock();
        Measure measure =
                new Measures(question(clock.timescale(), Optional.empty()), calendar, List.of(one)).measure(0);
        return Stream.of(
                        counted(
                                clock,
                                Figure.FINISHED,
                                clock.teamAtStop(),
                                measure.finished().total()),
                        counted(
                                clock,
                                Figure.FINISHED_IN_TIME,
                                clock.teamAtStop(),
                                measure.finished().inTime().orElse(0)),
                        counted(
                                clock,
                                Figure.FELL_DUE,
                                clock.teamAtDue(),
                                measure.fellDue().total()),
                        counted(
                                clock,
                                Figure.FELL_DUE_MET,
                                clock.teamAtDue(),
                                measure.fellDue().met()),
                        counted(
                                clock,
                                Figure.OPEN_IN_TIME,
                                one.teamThen(),
                                measure.open().inTime()),
                        counted(
                                clock,
                                Figure.OPEN_DUE_SOON,
                                one.teamThen(),
                                measure.open().dueSoon()),
                        counted(
                                clock,
                                Figure.OPEN_BOOKED_LATE,
                                one.teamThen(),
                                measure.open().bookedLate()),
                        counted(
                                clock,
                                Figure.OPEN_OVERDUE,
                                one.teamThen(),
                                measure.open().overdue()),
                        counted(
                                clock,
                                Figure.OPEN_NO_LIMIT,
                                one.teamThen(),
                                measure.open().noLimit()))
                .flatMap(Optional::stream);
    }

    private static Optional<Counted> counted(CaseClock clock, Figure figure, Optional<String> team, int count) {
        return count == 0
                ? Optional.empty()
                : Optional.of(new Counted(
                        clock.timescale().text(),
                        Optional.of(clock.startEntry().value()),
                        figure,
                        team,
                        Optional.empty()));
    }

    private static Counted wait(Optional<String> team, int workingDays) {
        return new Counted(Figure.WAITING, Optional.empty(), Figure.UNALLOCATED, team, Optional.of(workingDays));
    }

    /** The team that holds the case on the Sunday: the latest, as in the read tables. */
    private Optional<String> held(CaseFigures figures) {
        return figures.spells().stream()
                .filter(spell -> spell.kind() == SpellKind.HELD && spell.covers(weekEnding))
                .max(Comparator.comparing(Spell::from))
                .flatMap(Spell::who);
    }
}
