package caseclock.command.intake;

import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Difference.Changed;
import caseclock.command.intake.Difference.New;
import caseclock.command.intake.Difference.Overruled;
import caseclock.command.intake.Difference.Same;
import caseclock.command.intake.Difference.TakenBack;
import caseclock.command.intake.Difference.Vanished;
import caseclock.command.intake.Known.Entry;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.json.EventJson;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Decides what a source's statements about a child change, and what its silence does. A person's correction stands until the source says
 * something new; a person's withdrawal stands whatever the source says; and a source takes back only what rests on it alone.
 */
public final class Comparison {

    private static final Pattern UUIDS =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final Child child;
    private final ChildStatement stated;
    private final Known known;
    private final Coverage coverage;
    private final Completed completed;
    private final Renamed renamed;
    private final List<Difference> differences = new ArrayList<>();
    private final Set<EntryId> met = new HashSet<>();
    private final Map<Integer, Integer> covered = new HashMap<>();
    private final Map<Integer, Integer> vanished = new HashMap<>();
    private final Map<EntryId, List<Fact>> naming = new HashMap<>();

    private Comparison(Child child, ChildStatement stated, Known known, Covers file) {
        this.child = child;
        this.stated = stated;
        this.known = known;
        this.coverage = new Coverage(file.scopes(), known);
        this.completed = new Completed(file.untold());
        this.renamed = Beginnings.find(child.caseId(), stated, known, this::isMissed);
    }

    /**
     * What a file covers.
     *
     * @param scopes what it covers as a whole
     * @param untold members of facts that it never tells
     */
    public record Covers(List<Scope> scopes, Set<String> untold) {

        /** Those of the scopes that reach children who are not in the file. The places of scopes count, so the others stay as of nothing. */
        public Covers ofEveryChild() {
            return only(Scope::everyChild);
        }

        /** Without lists that have rows whose child could not be read: it may be any child that seems to miss something. */
        public Covers without(Set<String> illegible) {
            return only(scope -> !illegible.contains(scope.list()));
        }

        private Covers only(Predicate<Scope> kept) {
            return new Covers(
                    scopes.stream()
                            .map(scope -> kept.test(scope) ? scope : ofNothing(scope))
                            .toList(),
                    untold);
        }

        private static Scope ofNothing(Scope scope) {
            return new Scope(scope.list(), Set.of(), scope.from(), scope.to(), false, false);
        }
    }

    /**
     * What comes of comparing.
     *
     * @param differences in an order in which they can be recorded
     * @param covered by number of scope, how many facts that rest on this kind of source alone are known in there
     * @param vanished by number of scope, how many of those are stated no more
     */
    public record Result(List<Difference> differences, Map<Integer, Integer> covered, Map<Integer, Integer> vanished) {}

    public static Result of(Child child, ChildStatement stated, Known known, Covers file) {
        return new Comparison(child, stated, known, file).compare();
    }

    private Result compare() {
        stated.statements().forEach(this::state);
        stated.held()
                .ifPresent(held -> new Holding(known, held, stated.entries(), closures())
                        .facts()
                        .forEach(fact -> state(new Statement(fact, held.field(), held.place(), held.team()))));
        stated.silences().forEach(this::silent);
        resting().forEach(fact -> coverage.of(fact).ifPresent(scope -> cover(fact, scope)));
        return new Result(List.copyOf(differences), Map.copyOf(covered), Map.copyOf(vanished));
    }

    private Stream<LocalDate> closures() {
        return Stream.concat(known.standing(), stated.statements().stream().map(Statement::fact))
                .filter(CaseClosed.class::isInstance)
                .map(closed -> closed.happened().on());
    }

    /** The facts that the source can take back. */
    private List<Fact> resting() {
        return known.entries().values().stream()
                .filter(Entry::restsOnSource)
                .map(entry -> entry.stands().orElseThrow())
                .toList();
    }

    /** Whether the file would state it if its source still held it, and can be read where it would. */
    private boolean isMissed(Fact fact) {
        var scope = coverage.of(fact);
        return scope.isPresent() && !isIllegible(coverage.list(scope.getAsInt()));
    }

    /** What hangs on something that is gone goes with it, and goes first. */
    private void cover(Fact fact, int scope) {
        covered.merge(scope, 1, Integer::sum);
        if (!isIllegible(coverage.list(scope)) && met.add(fact.entryId())) {
            vanished.merge(scope, 1, Integer::sum);
            var place = new Place(coverage.list(scope), 0);
            hangingOn(fact).stream()
                    .filter(other -> met.add(other.entryId()))
                    .forEach(other -> differences.add(new Vanished(other.entryId(), other, place, scope)));
            differences.add(new Vanished(fact.entryId(), fact, place, scope));
        }
    }

    /** A row of the child that could not be read may be the one that states what seems to have vanished. */
    private boolean isIllegible(String list) {
        return stated.rejections().stream()
                .anyMatch(rejection -> rejection.place().list().equals(list));
    }

    /** What names it, and the closure that was recorded with a referral. */
    private List<Fact> hangingOn(Fact start) {
        if (naming.isEmpty()) {
            resting()
                    .forEach(fact -> UUIDS.matcher(EventJson.json().writeValueAsString(fact))
                            .results()
                            .map(found -> EntryId.of(found.group()))
                            .filter(named -> !named.equals(fact.entryId()))
                            .forEach(named -> naming.computeIfAbsent(named, _ -> new ArrayList<>())
                                    .add(fact)));
        }
        var hanging = new ArrayList<>(naming.getOrDefault(start.entryId(), List.of()));
        known.entry(EntryIds.identity(child.caseId(), "closure/" + start.entryId() + "/1"))
                .filter(Entry::restsOnSource)
                .flatMap(Entry::stands)
                .ifPresent(hanging::add);
        return hanging;
    }

    private void state(Statement says) {
        Statement meant = renamed.isEmpty() ? says : says.of(renamed.of(says.fact()));
        met.add(meant.fact().entryId());
        differences.add(known.entry(meant.fact().entryId())
                .map(entry -> difference(meant, entry))
                .orElseGet(() -> new New(meant)));
    }

    private Difference difference(Statement says, Entry entry) {
        if (entry.stands()
                .filter(stands -> stands.equals(completed.by(stands, says.fact())))
                .isPresent()) {
            return new Same(says);
        }
        boolean asBefore = entry.stated()
                .filter(before -> before.equals(completed.by(before, says.fact())))
                .isPresent();
        return asBefore || entry.withdrawnByHand() ? new Overruled(says) : new Changed(changed(says, entry));
    }

    /** The source may say when it changed its record, but not that it did so before it said what it changed. */
    private Statement changed(Statement says, Entry entry) {
        Fact fact = entry.stands()
                .or(entry::stated)
                .map(before -> completed.by(before, says.fact()))
                .orElse(says.fact());
        return new Statement(
                fact,
                says.field(),
                says.place(),
                says.team(),
                says.recordedAt().filter(at -> at.isAfter(entry.recordedAt())),
                says.recordedBy());
    }

    private void silent(Silence silence) {
        switch (silence) {
            case Silence.OfEntry(EntryId entry, var _, Place place) -> takeBack(renamed.of(entry), place);
            case Silence.After after ->
                known.standing()
                        .filter(fact -> fact.getClass().equals(after.what())
                                && fact.happened().on().isAfter(after.latest()))
                        .forEach(fact -> takeBack(fact.entryId(), after.place()));
        }
    }

    private void takeBack(EntryId id, Place place) {
        Optional<Fact> rests = known.entry(id).filter(Entry::restsOnSource).flatMap(Entry::stands);
        rests.filter(_ -> met.add(id)).ifPresent(was -> differences.add(new TakenBack(id, was, place)));
    }
}
