package caseclock.query.timeliness;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Works out what follows from the facts known at one moment: first what several rules rest on, then every clock and every spell. */
final class Working {

    private final KnownFacts facts;
    private final KnownTimescales rules;
    private final WorkingCalendar calendar;
    private final Optional<Supposition> supposed;
    private final Episodes episodes;
    private final Teams teams;
    private final Allocations allocations;
    private final Plans plans;
    private final AllocationsKnown known;
    private final List<Wait> waits;
    private final AwayFromHome away;

    Working(
            KnownFacts facts,
            KnownTimescales rules,
            WorkingCalendar calendar,
            AllocationPolicy policy,
            Optional<Supposition> supposed) {
        this.facts = facts;
        this.rules = rules;
        this.calendar = calendar;
        this.supposed = supposed;
        episodes = new Episodes(facts);
        teams = new Teams(facts, episodes);
        allocations = new Allocations(facts, episodes);
        plans = new Plans(facts, episodes);
        known = AllocationsKnown.of(facts);
        waits = Unallocated.within(episodes, policy.covers(allocations, teams), known);
        away = new AwayFromHome(facts, this::approvedUntil);
    }

    /** The last day of a temporary approval of a connected person with whom a child was placed on that day: its extension counts from there. */
    private LocalDate approvedUntil(LocalDate placed) {
        return rules.inForce(TimescaleKey.CONNECTED_PERSON_APPROVAL, placed)
                .dueOn(placed, calendar)
                .orElse(placed);
    }

    CaseFigures figures() {
        var judge = new Judge(rules, calendar, teams);
        return new CaseFigures(clocks().map(this::supposed).map(judge::judge).toList(), spells().toList());
    }

    private Stream<OpenClock> clocks() {
        return Stream.of(
                        ContactClocks.of(facts),
                        ReferralClocks.of(facts, episodes),
                        AssessmentClocks.of(facts, episodes),
                        StrategyDiscussionClocks.of(facts),
                        FirstDiscussionClocks.of(facts, episodes),
                        Section47Clocks.of(facts, episodes),
                        TransferInClocks.of(facts, episodes),
                        plans.clocks(),
                        CoreGroupClocks.of(facts, plans),
                        PlanVisitClocks.of(facts, plans),
                        InitialVisitClocks.of(facts, episodes),
                        AllocationClocks.of(facts, waits),
                        SupervisionClocks.of(facts, allocations),
                        away.clocks().toList())
                .flatMap(Collection::stream);
    }

    private OpenClock supposed(OpenClock clock) {
        supposed.filter(what -> what.timescale() == clock.timescale())
                .flatMap(Supposition::start)
                .flatMap(rule -> new OtherStarts(facts, episodes).of(clock, rule))
                .ifPresent(clock::countFrom);
        return clock;
    }

    private Stream<Spell> spells() {
        List<Spell> open = episodes.all().stream()
                .flatMap(episode -> episode.open().stream())
                .toList();
        return Stream.of(
                        open.stream(),
                        waits.stream().flatMap(wait -> wait.spell().stream()),
                        open.stream().flatMap(spell -> known.notKnown(spell).stream()),
                        teams.spells().stream(),
                        allocations.spells().stream(),
                        plans.spells().stream(),
                        away.spells())
                .flatMap(spells -> spells);
    }
}
