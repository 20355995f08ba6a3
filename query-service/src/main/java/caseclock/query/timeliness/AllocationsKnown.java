package caseclock.query.timeliness;

import caseclock.events.Allocation;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/**
 * Of which days it is known who had the case. Usually of all or of none, by what its sources tell at all. But where the first entry of who has it
 * comes from a source that lists only who has each child now, and nothing was told before by one that would have named a worker, the days before that
 * entry are not known.
 *
 * @param ever whether any source tells who had the case
 * @param first that first entry, where it is the first that is known
 */
record AllocationsKnown(boolean ever, Optional<Fact> first) {

    static AllocationsKnown of(KnownFacts facts) {
        Optional<KnownFact> first = facts.known()
                .filter(known -> known.fact() instanceof Allocation allocation && namesWhoHasIt(allocation))
                .min(Comparator.comparing(KnownFact::on));
        Optional<LocalDate> told = facts.known()
                .filter(AllocationsKnown::tellsOfAll)
                .map(KnownFact::on)
                .min(Comparator.naturalOrder());
        return new AllocationsKnown(
                first.isPresent() || told.isPresent(),
                first.filter(known ->
                                told.filter(day -> !day.isAfter(known.on())).isEmpty())
                        .map(KnownFact::fact));
    }

    private static boolean namesWhoHasIt(Allocation allocation) {
        return allocation instanceof CaseAllocated || allocation instanceof NobodyAllocated;
    }

    /** A source that tells who had a case, but not when it began, may begin in the middle of it. */
    private static boolean tellsOfAll(KnownFact known) {
        var source = known.first().source();
        return source.speaksOf(CaseAllocated.class) && source.speaksOf(ReferralReceived.class);
    }

    /** The first entry of who has the case, if it is not known who had it when the episode began. */
    Optional<Fact> firstWithin(Episode episode) {
        return first.filter(
                entry -> entry.happened().on().isAfter(episode.acceptance().on()));
    }

    /** Whether the episode was over before anything was known. */
    boolean notAtAll(Episode episode) {
        return !ever
                || first.filter(entry -> isOverBy(episode, entry.happened().on()))
                        .isPresent();
    }

    private static boolean isOverBy(Episode episode, LocalDate day) {
        return episode.closedOn().map(closed -> !closed.isAfter(day)).orElse(false);
    }

    /** The part of an open case's time of which it is not known who had it. */
    Optional<Spell> notKnown(Spell open) {
        Spell all = Spell.starting(open.from(), SpellKind.ALLOCATION_NOT_KNOWN, open.startEntry());
        if (!ever) {
            return all.until(open.until());
        }
        return first.flatMap(
                entry -> all.until(earlier(open.until(), entry.happened().on())));
    }

    private static Optional<LocalDate> earlier(Optional<LocalDate> end, LocalDate day) {
        return end.filter(day::isAfter).or(() -> Optional.of(day));
    }
}
