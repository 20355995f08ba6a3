package caseclock.query.weekly;

import caseclock.query.counts.FourCountsQuery;
import caseclock.query.frame.When;
import caseclock.query.frame.When.KnownOn;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measures;
import caseclock.query.measures.OpenClocks;
import caseclock.query.measures.Question;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Unchanged;
import caseclock.query.published.PublishedWeek;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Timescales;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.work.CaseDetails;
import caseclock.query.work.OpenClock;
import caseclock.query.work.OpenLines;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** Gathers everything that the weekly page of one team rests on. */
public final class WeekQuery {

    static final int WEEKS = 13;

    private final ClockQuery clocks;
    private final SpellQuery spells;
    private final CaseDetails details;
    private final BankHolidays holidays;
    private final Timescales timescales;
    private final FourCountsQuery counts;
    private final ChangedQuery changed;
    private final Unchanged<Asked, Week> remembered;

    public WeekQuery(
            ClockQuery clocks,
            SpellQuery spells,
            CaseDetails details,
            FourCountsQuery counts,
            ChangedQuery changed,
            Unchanged<Asked, Week> remembered,
            BankHolidays holidays,
            Timescales timescales) {
        this.clocks = clocks;
        this.spells = spells;
        this.details = details;
        this.counts = counts;
        this.changed = changed;
        this.remembered = remembered;
        this.holidays = holidays;
        this.timescales = timescales;
    }

    /** Whose week: {@code key} is how the team stands in an address, {@code name} is empty for children without one. */
    public record Whose(String council, TeamFilter filter, Optional<String> name, String key) {}

    /** All that decides what is found, but for what was recorded by then. */
    public record Asked(Whose whose, LocalDate asAt, Optional<KnownOn> known, Optional<PublishedWeek> shown) {}

    /** It rests on thousands of clocks, and stays the same until something is recorded. */
    public Week week(Whose whose, When when) {
        var shown = changed.shown(whose, when);
        var asked = new Asked(whose, when.asAt(), when.known(), shown);
        return remembered
                .answer(asked, when.knownAt(), () -> week(whose, when, shown))
                .at(when);
    }

    private Week week(Whose whose, When when, Optional<PublishedWeek> shown) {
        var calendar = holidays.knownAt(when.knownAt());
        var ahead = new DaysAhead(when.asAt(), calendar);
        var sunday = when.asAt().with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        var from = sunday.minusWeeks(WEEKS).plusDays(1);
        var answers = answers(whose, from, sunday, when, calendar);
        var open = new OpenLines(details, when.asAt(), when.knownAt(), calendar)
                .of(answers.stream().flatMap(Answered::running).toList());
        return new Week(
                whose.council(),
                whose.name(),
                whose.key(),
                when,
                ahead.until(),
                ahead.end(),
                open,
                waiting(whose, when, calendar, open),
                spells.notKnown(Optional.of(whose.council()), whose.filter(), when.asAt(), when.knownAt()),
                from,
                sunday,
                answers.stream()
                        .filter(Answered::hasALine)
                        .map(Answered::figures)
                        .toList(),
                section47(answers),
                details.covered(whose.council(), whose.name(), when.knownAt()),
                counts.records(whose.council(), whose.filter(), when.asAt(), when.knownAt()),
                counts.weekBefore(whose.council(), whose.filter(), when.asAt(), when.knownAt()),
                changed.since(shown, whose, when));
    }

    private static Question question(TimescaleKey key, Whose whose, LocalDate from, LocalDate to, When when) {
        return new Question(
                key,
                from,
                to,
                Optional.of(whose.council()),
                whose.filter(),
                when.asAt(),
                when.knownAt(),
                Attribution.USUAL);
    }

    private List<Answered> answers(Whose whose, LocalDate from, LocalDate to, When when, WorkingCalendar calendar) {
        var found = clocks.clocks(question(OpenClocks.LISTED.getFirst(), whose, from, to, when), OpenClocks.LISTED);
        return OpenClocks.LISTED.stream()
                .map(key -> answer(question(key, whose, from, to, when), found.getOrDefault(key, List.of()), calendar))
                .toList();
    }

    private Answered answer(Question question, List<CountedClock> found, WorkingCalendar calendar) {
        var measures = new Measures(question, calendar, found);
        var rules = timescales.knownAt(question.council().orElse(""), question.knownAt());
        return new Answered(question, measures, measures.measure(clocks.transfersIn(question)), rules, calendar);
    }

    private static Section47Figures section47(List<Answered> answers) {
        return answers.stream()
                .filter(one -> one.timescale() == TimescaleKey.SECTION_47_TO_CONFERENCE)
                .findFirst()
                .orElseThrow()
                .section47();
    }

    private List<WaitingChild> waiting(Whose whose, When when, WorkingCalendar calendar, List<OpenClock> open) {
        return spells
                .unallocated(Optional.of(whose.council()), whose.filter(), when.asAt(), when.knownAt(), calendar)
                .stream()
                .map(child -> WaitingChild.of(child, open))
                .toList();
    }
}
