package caseclock.query.plans;

import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.SpellKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * One child protection plan and the waits for its reviews, oldest first.
 *
 * @param from the day it started
 * @param endedOn the day it ended, if it did
 */
public record Plan(UUID startEntry, LocalDate from, Optional<LocalDate> endedOn, List<Review> reviews) {

    /** A plan before its reviews are found. */
    record Bare(UUID startEntry, LocalDate from, Optional<LocalDate> endedOn) {}

    /** All plans of one case as the engine sees them. */
    public static List<Plan> of(CaseFigures figures) {
        return of(
                figures.spells().stream()
                        .filter(spell -> spell.kind() == SpellKind.ON_PLAN)
                        .map(spell -> new Bare(spell.startEntry().value(), spell.from(), spell.until()))
                        .toList(),
                figures.clocks().stream()
                        .flatMap(clock -> Review.of(clock).stream())
                        .toList());
    }

    /** All plans of one case, oldest first, from its plans and from all waits for any of their reviews. */
    static List<Plan> of(Collection<Bare> plans, Collection<Review> reviews) {
        return plans.stream()
                .sorted(Comparator.comparing(Bare::from))
                .map(plan -> new Plan(plan.startEntry(), plan.from(), plan.endedOn(), chain(plan, reviews)))
                .toList();
    }

    /** The first review's wait and those that each began with the review before: a review starts the wait for the next. */
    private static List<Review> chain(Bare plan, Collection<Review> all) {
        List<Review> chain = new ArrayList<>();
        Optional<Review> next = first(plan, all);
        while (next.isPresent()) {
            Optional<UUID> held = next.get().heldBy();
            chain.add(next.get());
            next = all.stream()
                    .filter(review ->
                            !review.first() && Optional.of(review.startEntry()).equals(held))
                    .findFirst();
        }
        return chain;
    }

    /** It began with the plan itself, or with the conference that made it: the last one not after the plan's first day. */
    private static Optional<Review> first(Bare plan, Collection<Review> all) {
        List<Review> firsts = all.stream().filter(Review::first).toList();
        return Stream.concat(
                        firsts.stream().filter(review -> review.startEntry().equals(plan.startEntry())),
                        firsts.stream()
                                .filter(review -> !review.startedOn().isAfter(plan.from()))
                                .sorted(Comparator.comparing(Review::startedOn).reversed()))
                .findFirst();
    }

    boolean openOn(LocalDate day) {
        return !from.isAfter(day) && endedOn.map(day::isBefore).orElse(true);
    }

    Optional<LocalDate> firstReviewOn() {
        return reviews.stream().findFirst().flatMap(Review::heldOn);
    }
}
