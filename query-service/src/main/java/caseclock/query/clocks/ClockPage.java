package caseclock.query.clocks;

import caseclock.query.frame.Address;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Weeks;
import caseclock.query.timeliness.StartRule;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of one timescale, in words.
 *
 * @param covered whether this council has any case at all
 * @param any whether anything finished in these weeks
 * @param listed whether this person may see children's references
 */
record ClockPage(
        String title,
        String caption,
        String period,
        boolean covered,
        boolean any,
        boolean listed,
        boolean limited,
        Lead lead,
        Choices choices,
        RuleCard rule,
        Optional<String> transfers,
        Rates rates,
        String many,
        Optional<HowLong> howLong,
        Optional<BesideEngland> england,
        Optional<WeekByWeek> weeks,
        Optional<TeamByTeam> teams,
        Optional<Recorded> recorded,
        Form form,
        Optional<TrialResult> trial,
        LateCases late,
        Links links) {

    /** What the page can be narrowed to. */
    record Choices(String council, List<Choice> teams, List<Choice> weeks) {}

    record Choice(String value, String words, boolean here) {}

    /** @param starts what else the clock could be counted from */
    record Form(
            String limit,
            String unit,
            List<Choice> starts,
            String closed,
            boolean transfers,
            boolean transfersOffered,
            String action,
            List<Problem> problems) {

        /** What is wrong in a field, or nothing. */
        public String problem(String field) {
            return problems.stream()
                    .filter(one -> one.field().equals(field))
                    .map(Problem::sentence)
                    .findFirst()
                    .orElse("");
        }
    }

    record Problem(String field, String sentence) {}

    /** @param trialLink the address of this trial, to be passed on */
    record Links(
            String json,
            String series,
            String teams,
            String trialJson,
            String days,
            String bands,
            String weeks,
            String teamRows,
            String late,
            String trial,
            String trialChildren,
            String comparison,
            String reset) {}

    static ClockPage of(
            ClockFigures figures,
            TrialForm form,
            Optional<TrialResult> trial,
            Optional<Recorded> recorded,
            LateCases.Order order,
            boolean listed) {
        boolean any = figures.total() > 0;
        return new ClockPage(
                ClockWords.name(figures.asked().timescale()),
                scope(figures),
                period(figures.asked().weeks()),
                figures.covered(),
                any,
                listed,
                figures.limited(),
                Lead.of(figures),
                choices(figures),
                RuleCard.of(figures),
                RuleCard.transfers(figures),
                Rates.of(figures),
                figures.unit().many(),
                any ? Optional.of(HowLong.of(figures)) : Optional.empty(),
                BesideEngland.of(figures),
                any ? Optional.of(WeekByWeek.of(figures)) : Optional.empty(),
                figures.all().finished().total() > 0 ? Optional.of(TeamByTeam.of(figures)) : Optional.empty(),
                recorded,
                form(figures, form),
                trial,
                LateCases.of(figures, order),
                links(figures, form));
    }

    static String scope(ClockFigures figures) {
        return figures.asked().team().isEmpty()
                ? "All teams"
                : switch (figures.asked().filter()) {
                    case TeamFilter.OneTeam(String name) -> name;
                    case TeamFilter.NoTeam() -> "No team recorded";
                    case TeamFilter.AllTeams() -> "All teams";
                };
    }

    static String period(Weeks weeks) {
        return Words.count(weeks.count(), "week", "weeks") + " to " + Words.weekday(weeks.to());
    }

    private static Choices choices(ClockFigures figures) {
        var asked = figures.asked();
        var teams = new ArrayList<Choice>();
        teams.add(new Choice("", "All teams", asked.team().isEmpty()));
        figures.teams()
                .teams()
                .forEach(team -> teams.add(new Choice(
                        team.key(),
                        team.team().orElse("No team recorded"),
                        asked.team().filter(team.key()::equals).isPresent())));
        return new Choices(
                asked.council(),
                teams,
                Weeks.OFFERED.stream()
                        .map(count -> new Choice(
                                String.valueOf(count),
                                count + " weeks",
                                count == asked.weeks().count()))
                        .toList());
    }

    private static Form form(ClockFigures figures, TrialForm form) {
        return new Form(
                form.limit(),
                form.unitWords(),
                starts(figures, form),
                form.closed(),
                form.transfers(),
                figures.asked().question().countsTransfersIn(),
                figures.asked().path(),
                form.errors().entrySet().stream()
                        .map(one -> new Problem(one.getKey(), one.getValue()))
                        .toList());
    }

    private static List<Choice> starts(ClockFigures figures, TrialForm form) {
        if (form.starts().isEmpty()) {
            return List.of();
        }
        var starts = new ArrayList<Choice>();
        starts.add(new Choice("", figures.rule().starts(), form.start().isEmpty()));
        for (StartRule rule : form.starts()) {
            starts.add(new Choice(rule.text(), TrialForm.from(rule), rule.text().equals(form.start())));
        }
        return starts;
    }

    private static Links links(ClockFigures figures, TrialForm form) {
        var asked = figures.asked();
        var key = asked.timescale().text();
        return new Links(
                asked.api("measures/" + key),
                asked.series(),
                asked.allTeams(),
                asked.api("what-if/" + key) + form.api(),
                asked.file("days", ""),
                asked.file("bands", ""),
                asked.file("weeks", ""),
                asked.file("teams", ""),
                asked.file("late-cases", ""),
                asked.file("what-if", form.address()),
                asked.file("what-if-children", form.address()),
                asked.when()
                        .link(Address.of(Address.SERVICE, asked.council(), Optional.empty()) + "&timescale=" + key
                                + "&weeks=" + asked.weeks().count()),
                asked.link() + "#what-if");
    }
}
