package caseclock.query.weekly;

import caseclock.query.frame.Address;
import caseclock.query.weekly.Numbers.NumberLink;
import caseclock.query.words.Words;
import java.util.List;

/**
 * The weekly page of a team, in words.
 *
 * @param listed whether this person may see children's references; if not, they are counted but not listed
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
        Unallocated unallocated,
        String period,
        List<Doing> doing,
        Section47View section47) {

    public static WeeklyPage of(Week week, boolean listed) {
        var plan = Plan.of(week);
        var late = Late.of(week);
        return new WeeklyPage(
                Words.weekday(week.when().asAt()),
                week.name(),
                Lead.of(week),
                week.covered(),
                listed,
                Numbers.of(week, plan, late),
                FirstThings.of(week),
                plan,
                Words.weekdayThisYear(week.planUntil()),
                running(week),
                late,
                Unallocated.of(week),
                weeks(week),
                week.timescales().stream().map(Doing::of).toList(),
                Section47View.of(week.section47()));
    }

    /** Where this team's page is, without its dates. */
    public static String address(Week week) {
        return Address.team(week.council(), week.teamKey());
    }

    private static int running(Week week) {
        return (int) week.open().stream().filter(clock -> !clock.isLate()).count();
    }

    private static String weeks(Week week) {
        long weeks = (week.to().toEpochDay() - week.from().toEpochDay() + 1) / 7;
        return Words.count(weeks, "week", "weeks") + " to " + Words.weekday(week.to());
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
