package caseclock.weeks;

import caseclock.events.Allocation;
import caseclock.events.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds every difference between what the records of a child say and what the files have told, each with its reason. */
final class Differences {

    /** A difference; without a reason it is none that Annex A explains. */
    record Difference(Week week, String what, Optional<Reason> reason) {

        String sentence() {
            return week.sunday() + " " + week.child() + ": " + what;
        }
    }

    private final Week week;
    private final Explaining explaining;
    private final Holders holders;
    private final List<Difference> found = new ArrayList<>();
    private int alike;

    private Differences(Week week) {
        this.week = week;
        this.explaining = new Explaining(week);
        this.holders = new Holders(week);
    }

    /** @param alike how many entries the files tell with their right day */
    record Found(List<Difference> differences, int alike) {}

    static Found in(Week week) {
        var differences = new Differences(week);
        differences.compare();
        return new Found(List.copyOf(differences.found), differences.alike);
    }

    private void compare() {
        List<Fact> told = new ArrayList<>(week.imported().facts().stream()
                .filter(fact -> !Holders.areIn(fact))
                .toList());
        week.now().facts().stream().filter(fact -> !Holders.areIn(fact)).forEach(fact -> pair(fact, told));
        told.forEach(fact -> add("told, and not so: " + fact, explaining.extra(fact)));
        week.now().facts().stream()
                .filter(Holders::areIn)
                .forEach(fact -> add("not told: " + fact, Optional.of(holders.missing((Allocation) fact))));
        week.imported().facts().stream()
                .filter(Holders::areIn)
                .forEach(fact -> add("told of a Sunday: " + fact, holders.extra(fact)));
        holders.wrong().ifPresent(what -> add(what, Optional.empty()));
    }

    private void pair(Fact fact, List<Fact> told) {
        Thing source = Thing.of(fact);
        Optional<Fact> match = told.stream()
                .filter(source::isAlikeFact)
                .min(Comparator.comparing(other -> source.differences(Thing.of(other))));
        match.ifPresentOrElse(
                other -> {
                    told.remove(other);
                    alike++;
                    members(source, Thing.of(other));
                },
                () -> add("not told: " + fact, explaining.missing(fact)));
    }

    private void members(Thing source, Thing told) {
        source.names(told)
                .filter(name -> !Objects.equals(
                        source.members().get(name), told.members().get(name)))
                .forEach(name -> {
                    Optional<String> says = Optional.ofNullable(told.members().get(name));
                    add(name + " of " + source.fact() + " is told as " + says, explaining.member(name, source, says));
                });
    }

    private void add(String what, Optional<Reason> reason) {
        found.add(new Difference(week, what, reason));
    }
}
