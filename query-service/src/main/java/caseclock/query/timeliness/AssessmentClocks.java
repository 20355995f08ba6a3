package caseclock.query.timeliness;

import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.ReferralOutcome;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Assessments of a child in need: 45 working days until a manager authorises them. Working Together counts from the referral, which is right for
 * the first assessment of an episode; a later one, or one outside any episode, counts from its own start. The census counts every one from its own
 * start, so each assessment has two clocks.
 */
final class AssessmentClocks {

    private final Episodes episodes;
    private final Map<EntryId, AssessmentClock> byAssessment = new LinkedHashMap<>();
    private final List<AssessmentClock> begun = new ArrayList<>();
    private final Set<Episode> assessed = new HashSet<>();

    private AssessmentClocks(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        facts.all(AssessmentStarted.class)
                .forEach(start -> byAssessment.put(start.entryId(), AssessmentClock.startedBy(start, answered(start))));
        facts.inOrder().forEach(this::read);
    }

    static List<OpenClock> of(KnownFacts facts, Episodes episodes) {
        var clocks = new AssessmentClocks(facts, episodes);
        var all = new ArrayList<OpenClock>();
        clocks.byAssessment.values().forEach(clock -> all.addAll(clock.both()));
        clocks.awaited().forEach(all::add);
        return all;
    }

    /** What the clock counts from: the referral of its episode, if no assessment has answered that yet; else the assessment itself. */
    private Fact answered(AssessmentStarted start) {
        Optional<Episode> episode = episodes.on(start.happened().on());
        return episode.filter(assessed::add).<Fact>map(Episode::referral).orElse(start);
    }

    private void read(Fact fact) {
        switch (fact) {
            case AssessmentStarted start -> begun.add(clock(start.entryId(), start));
            case AssessmentAuthorised end -> clock(end.assessment(), end).stop(end);
            case AssessmentDiscontinued end ->
                clock(end.assessment(), end).cancel(end, CancellationReason.DISCONTINUED);
            case CaseClosed closure -> close(episodes.closing(closure));
            case Fact _ -> {}
        }
    }

    private AssessmentClock clock(EntryId assessment, Fact witness) {
        return byAssessment.computeIfAbsent(assessment, _ -> AssessmentClock.withoutStart(witness));
    }

    private void close(Closing closing) {
        begun.stream()
                .filter(clock -> closing.ends(clock.begunOn()))
                .forEach(clock -> clock.cancel(closing.closure(), CancellationReason.CASE_CLOSED));
    }

    /** The clocks of episodes in which an assessment was decided on and none has started yet. */
    private Stream<OpenClock> awaited() {
        return episodes.all().stream()
                .filter(episode -> !assessed.contains(episode) && assessmentDecided(episode))
                .map(AssessmentClocks::awaited);
    }

    private boolean assessmentDecided(Episode episode) {
        return episode.referrals().stream()
                .flatMap(referral -> episodes.decisions(referral).stream())
                .anyMatch(decision -> decision.outcome() == ReferralOutcome.ASSESSMENT);
    }

    private static OpenClock awaited(Episode episode) {
        OpenClock clock = OpenClock.startedBy(episode.referral(), TimescaleKey.ASSESSMENT);
        episode.closure().ifPresent(closure -> clock.cancel(closure, CancellationReason.CASE_CLOSED));
        return clock;
    }
}
