package caseclock.query.timeliness;

import caseclock.events.Allocation.CaseAllocated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;

/** Works out a case's clocks and spells from its history: as known at one moment, or every version there ever was. */
public final class Timeliness {

    /** Goes up with every change to the engine after which it may say something else of the same entries. */
    private static final int ENGINE = 3;

    private final Timescales timescales;
    private final BankHolidays bankHolidays;
    private final AllocationPolicy policy;
    private final Optional<Supposition> supposed;

    /** Only an accountable worker makes a case allocated. */
    public Timeliness(Timescales timescales, BankHolidays bankHolidays) {
        this(timescales, bankHolidays, AllocationPolicy.ACCOUNTABLE_WORKER_ONLY);
    }

    public Timeliness(Timescales timescales, BankHolidays bankHolidays, AllocationPolicy policy) {
        this(timescales, bankHolidays, policy, Optional.empty());
    }

    private Timeliness(
            Timescales timescales, BankHolidays bankHolidays, AllocationPolicy policy, Optional<Supposition> supposed) {
        this.timescales = timescales;
        this.bankHolidays = bankHolidays;
        this.policy = policy;
        this.supposed = supposed;
    }

    /** The same, but for one timescale that is supposed to be another. */
    public Timeliness supposing(Supposition what) {
        return new Timeliness(
                what.limit()
                        .map(limit -> timescales.supposing(what.timescale(), limit))
                        .orElse(timescales),
                bankHolidays.supposing(what.withoutBankHolidays(), what.closed()),
                policy,
                Optional.of(what));
    }

    /**
     * What tells these rules apart from any others: a digest of the engine's version, every timescale, every bank holiday and who makes a case allocated.
     */
    public String rules() {
        return Digest.of(ENGINE + timescales.described() + bankHolidays.described() + policy);
    }

    /** The figures as the records and the calendar stood at that moment. */
    public CaseFigures knownAt(CaseHistory history, Instant moment) {
        KnownFacts facts = history.factsKnownAt(moment);
        var episodes = new Episodes(facts);
        var teams = new Teams(facts, episodes);
        var allocations = new Allocations(facts, episodes);
        var plans = new Plans(facts, episodes);
        List<Wait> waits = facts.speakOf(CaseAllocated.class)
                ? Unallocated.within(episodes, policy.covers(allocations, teams))
                : List.of();
        var rules = timescales.knownAt(history.council(), moment);
        var calendar = bankHolidays.knownAt(moment);
        var judge = new Judge(rules, calendar, teams);
        var away = new AwayFromHome(facts, episodes, placed -> approvedUntil(placed, rules, calendar));
        return new CaseFigures(
                Stream.concat(clocks(facts, episodes, plans, allocations, waits), away.clocks())
                        .peek(clock -> suppose(clock, new OtherStarts(facts, episodes)))
                        .map(judge::judge)
                        .toList(),
                Stream.concat(spells(facts, episodes, teams, plans, allocations, waits), away.spells())
                        .toList());
    }

    /** The last day of a temporary approval of a connected person with whom a child was placed on that day: its extension counts from there. */
    private static LocalDate approvedUntil(LocalDate placed, KnownTimescales rules, WorkingCalendar calendar) {
        return rules.inForce(TimescaleKey.CONNECTED_PERSON_APPROVAL, placed)
                .dueOn(placed, calendar)
                .orElse(placed);
    }

    private void suppose(OpenClock clock, OtherStarts starts) {
        supposed.filter(what -> what.timescale() == clock.timescale())
                .flatMap(Supposition::start)
                .flatMap(rule -> starts.of(clock, rule))
                .ifPresent(clock::countFrom);
    }

    /** The calendar as announced by that moment, with what is supposed of it. */
    public WorkingCalendar calendarAt(Instant moment) {
        return bankHolidays.knownAt(moment);
    }

    private static Stream<OpenClock> clocks(
            KnownFacts facts, Episodes episodes, Plans plans, Allocations allocations, List<Wait> waits) {
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
                        SupervisionClocks.of(facts, allocations))
                .flatMap(Collection::stream);
    }

    private static Stream<Spell> spells(
            KnownFacts facts, Episodes episodes, Teams teams, Plans plans, Allocations allocations, List<Wait> waits) {
        List<Spell> open = episodes.all().stream()
                .flatMap(episode -> episode.open().stream())
                .toList();
        return Stream.of(
                        open.stream(),
                        waits.stream().flatMap(wait -> wait.spell().stream()),
                        facts.speakOf(CaseAllocated.class)
                                ? Stream.<Spell>of()
                                : open.stream().map(Unallocated::notKnown),
                        teams.spells().stream(),
                        allocations.spells().stream(),
                        plans.spells().stream())
                .flatMap(spells -> spells);
    }

    /**
     * Every version of every clock and spell, from the first entry on: what is known can change when an entry is recorded, when a bank holiday is
     * announced or withdrawn, and when a version of a timescale is announced, and at no other moment.
     */
    public CaseVersions versions(CaseHistory history) {
        var versions = new Versions();
        moments(history).forEach(moment -> versions.add(moment, knownAt(history, moment)));
        return versions.all();
    }

    private Stream<Instant> moments(CaseHistory history) {
        var recordings = history.recordings();
        return recordings.isEmpty()
                ? Stream.of()
                : Stream.of(
                                recordings,
                                bankHolidays.announcements().tailSet(recordings.first()),
                                timescales.announcements(history.council()).tailSet(recordings.first()))
                        .flatMap(SortedSet::stream)
                        .sorted()
                        .distinct();
    }
}
