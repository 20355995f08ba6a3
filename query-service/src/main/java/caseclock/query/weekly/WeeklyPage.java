package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.out.Sheet;
import caseclock.query.weekly.Numbers.NumberLink;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/**
 * The weekly page of a team, in words.
 *
 * @param listed whether this person may see children's references; if not, they are counted but not listed
 * @param weekHeads the Mondays of the weeks of the small pictures
 */
public record WeeklyPage(
        String caption,
        String team,
        Lead lead,
        boolean covered,
        boolean listed,
        List<NumberLink> numbers,
        FirstThings first,
        Plan plan,
        String planUntil,
        int running,
        Late late,
        String period,
        List<Doing> doing,
        Sheet doingSheet,
        List<String> weekHeads,
        ChangedView changed,
        CorrectView correct,
        WeekLinks links) {

    private static final int DAYS_OF_A_WEEK = 7;

    public static WeeklyPage of(Week week, boolean listed) {
        var late = Late.of(week);
        return new WeeklyPage(
                Words.weekday(week.when().asAt()),
                week.name(),
                Lead.of(week),
                week.covered(),
                listed,
                Numbers.of(week, late),
                FirstThings.of(week),
                Plan.of(week),
                Words.weekdayThisYear(week.planUntil()),
                running(week),
                late,
                weeks(week),
                week.timescales().stream().map(one -> Doing.of(one, week)).toList(),
                Doing.sheet(week),
                weekHeads(week),
                ChangedView.of(week, listed),
                CorrectView.of(week),
                WeekLinks.of(week));
    }

    /** Where this team's page is, without its dates. */
    public static String address(Week week) {
        return Address.team(week.council(), week.teamKey());
    }

    /**
     * One block of the page as a file. Who sees no children's lists gets none.
     *
     * @throws NoSuchElementException if there is no such block for this person
     */
    Sheet sheet(String block) {
        var forAll = Stream.of(doingSheet, changed.sheet(), correct.sheet());
        var lists = Stream.of(first.sheet(), plan.sheet(), late.sheet()).filter(_ -> listed);
        return Stream.concat(forAll, lists)
                .filter(sheet -> sheet.name().equals(block))
                .findFirst()
                .orElseThrow(
                        () -> new NoSuchElementException("The weekly page has no file of this name for your role."));
    }

    private static int running(Week week) {
        return (int) week.open().stream().filter(clock -> !clock.isLate()).count();
    }

    private static String weeks(Week week) {
        long weeks = (week.to().toEpochDay() - week.from().toEpochDay() + 1) / DAYS_OF_A_WEEK;
        return Words.count(weeks, "week", "weeks") + " to " + Words.weekday(week.to());
    }

    private static List<String> weekHeads(Week week) {
        return Stream.iterate(
                        week.from(), monday -> monday.isBefore(week.to()), monday -> monday.plusDays(DAYS_OF_A_WEEK))
                .map(WeeklyPage::shortDay)
                .toList();
    }

    private static String shortDay(LocalDate day) {
        var words = Words.shortDay(day);
        return words.substring(0, words.lastIndexOf(' '));
    }

    /** Whether the small charts are drawn at all. */
    public boolean weekByWeek() {
        return doing.stream().anyMatch(one -> !one.line().isEmpty());
    }

    /** "14 clocks in 9 lines." */
    public String planIntro() {
        return Words.count(plan.clocks(), "clock", "clocks") + " in " + Words.count(plan.lines(), "line", "lines")
                + " by " + planUntil + ".";
    }

    /** "23 clocks are running in time." */
    public String openWords() {
        return running == 0
                ? "No clock is open."
                : Words.count(running, "clock is", "clocks are") + " running in time.";
    }
}
