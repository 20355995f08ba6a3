package caseclock.command.intake;

import caseclock.command.intake.Known.Entry;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what began on another day than was recorded. An entry that a source once re-dated is found by its new day; one that is gone and another
 * of the same kind that has come, close by, are the same with another day. Contacts and visits are too many for that to tell anything.
 */
final class Beginnings {

    /** Further apart, it is rather another one. */
    private static final long DAYS_APART = 31;

    private static final int MOST_ALIKE = 9;

    /** No child has so many that moved; where a file says so, nothing can be told of any. */
    private static final long MOST_PAIRS = 10_000;

    private final CaseId caseId;
    private final EntryIds names;
    private final Known known;
    private final Renamed renamed;
    private final Set<EntryId> taken = new HashSet<>();

    private Beginnings(CaseId caseId, EntryIds names, Known known, Renamed renamed) {
        this.caseId = caseId;
        this.names = names;
        this.known = known;
        this.renamed = renamed;
    }

    /** @param covered whether the file covers a known fact, so that its absence says something */
    static Renamed find(CaseId caseId, ChildStatement stated, Known known, Predicate<Fact> covered) {
        var renamed = new Renamed(caseId, stated.entries());
        if (!known.entries().isEmpty()) {
            new Beginnings(caseId, stated.entries(), known, renamed)
                    .find(stated.statements().stream().map(Statement::fact).toList(), covered);
        }
        return renamed;
    }

    private void find(List<Fact> stated, Predicate<Fact> covered) {
        var begun = stated.stream().filter(fact -> word(fact).isPresent()).toList();
        begun.stream()
                .map(Fact::entryId)
                .filter(id -> known.entry(id).isPresent())
                .forEach(taken::add);
        var unknown = begun.stream()
                .filter(fact -> known.entry(fact.entryId()).isEmpty() && !isDatedAnew(fact))
                .toList();
        var gone = known.entries().values().stream()
                .filter(Entry::restsOnSource)
                .map(entry -> entry.stands().orElseThrow())
                .filter(fact -> word(fact).isPresent() && !taken.contains(fact.entryId()) && covered.test(fact))
                .toList();
        pair(unknown.stream().filter(fact -> !isNamedBySource(fact)).toList(), gone);
    }

    /** Whether an entry has this day already under another identity: a file re-dated it, or a person recorded it. */
    private boolean isDatedAnew(Fact fact) {
        for (Map.Entry<EntryId, Entry> entry : known.entries().entrySet()) {
            var said = entry.getValue().stated().or(entry.getValue()::stands);
            if (said.isPresent()
                    && said.get().getClass().equals(fact.getClass())
                    && said.get().happened().on().equals(fact.happened().on())
                    && (isUnnamed(fact, entry.getValue()) || !hasItsName(entry.getKey(), said.get()))
                    && taken.add(entry.getKey())) {
                renamed.put(fact.entryId(), entry.getKey());
                return true;
            }
        }
        return false;
    }

    /** The source gives it an identity of its own, and whoever recorded that entry knew of none. */
    private boolean isUnnamed(Fact fact, Entry entry) {
        return isNamedBySource(fact) && entry.stated().isEmpty();
    }

    private boolean isNamedBySource(Fact fact) {
        return names.name(fact.entryId())
                .filter(name -> name.startsWith("fact/"))
                .isPresent();
    }

    private boolean hasItsName(EntryId id, Fact fact) {
        String name = word(fact).orElseThrow() + "/" + fact.happened().on() + "/";
        for (int number = 1; number <= MOST_ALIKE; number++) {
            if (EntryIds.identity(caseId, name + number).equals(id)) {
                return true;
            }
        }
        return false;
    }

    private record Pair(Fact come, Fact gone) {

        long daysApart() {
            return Math.abs(ChronoUnit.DAYS.between(
                    come.happened().on(), gone.happened().on()));
        }

        boolean fits() {
            return come.getClass().equals(gone.getClass()) && daysApart() <= DAYS_APART;
        }
    }

    private void pair(List<Fact> unknown, List<Fact> gone) {
        if ((long) unknown.size() * gone.size() > MOST_PAIRS) {
            return;
        }
        var pairs = new ArrayList<Pair>();
        unknown.forEach(come ->
                gone.stream().map(was -> new Pair(come, was)).filter(Pair::fits).forEach(pairs::add));
        var met = new HashSet<EntryId>();
        pairs.stream().sorted(Comparator.comparingLong(Pair::daysApart)).forEach(pair -> {
            if (!met.contains(pair.come().entryId())
                    && !met.contains(pair.gone().entryId())) {
                met.add(pair.come().entryId());
                met.add(pair.gone().entryId());
                renamed.put(pair.come().entryId(), pair.gone().entryId());
            }
        });
    }

    /** The word for such a thing in the names of entries, if its day is in its name. */
    private static Optional<String> word(Fact fact) {
        return switch (fact) {
            case ReferralReceived _ -> Optional.of("referral");
            case Section47EnquiryStarted _ -> Optional.of("section-47");
            case AssessmentStarted _ -> Optional.of("assessment");
            case ProtectionPlanStarted _ -> Optional.of("protection-plan");
            case BecameLookedAfter _ -> Optional.of("looked-after");
            case PlacementStarted _ -> Optional.of("placement");
            case Fact _ -> Optional.empty();
        };
    }
}
