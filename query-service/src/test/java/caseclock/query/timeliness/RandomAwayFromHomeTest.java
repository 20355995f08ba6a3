package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.BANK_HOLIDAYS;
import static caseclock.query.timeliness.Histories.any;
import static caseclock.query.timeliness.Histories.each;
import static caseclock.query.timeliness.Histories.moments;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.ConnectedPerson.TemporaryApprovalExtended;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.PrivateFostering.PrivateFosteringNotified;
import caseclock.query.timeliness.CaseClock.Cancellation;
import caseclock.query.timeliness.CaseClock.Flaw;
import caseclock.query.timeliness.CaseClock.Stop;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for children who live away from home, whatever is recorded of them. */
class RandomAwayFromHomeTest {

    private static final Timeliness TIMELINESS = new Timeliness(England.CHANGING, BANK_HOLIDAYS);

    private static final Set<TimescaleKey> LATER_VISITS = EnumSet.of(
            TimescaleKey.LOOKED_AFTER_VISIT,
            TimescaleKey.LOOKED_AFTER_VISIT_UNTIL_EIGHTEEN,
            TimescaleKey.LOOKED_AFTER_VISIT_WEEKLY,
            TimescaleKey.LOOKED_AFTER_VISIT_FOUR_WEEKLY);

    private static final Set<TimescaleKey> LATER_REVIEWS =
            EnumSet.of(TimescaleKey.LOOKED_AFTER_SECOND_REVIEW, TimescaleKey.LOOKED_AFTER_LATER_REVIEW);

    private static final Set<TimescaleKey> LATER_FOSTERING_VISITS =
            EnumSet.of(TimescaleKey.PRIVATE_FOSTERING_VISIT, TimescaleKey.PRIVATE_FOSTERING_LATER_VISIT);

    private static final Set<TimescaleKey> OVERSIGHT = EnumSet.of(TimescaleKey.PRIVATE_FOSTERING_OVERSIGHT);

    @Test
    void the_visits_of_a_placement_follow_each_other_without_a_gap() {
        eachFigures((facts, figures) -> {
            List<CaseClock> later = of(LATER_VISITS, figures);
            List<CaseClock> first = of(EnumSet.of(TimescaleKey.LOOKED_AFTER_FIRST_VISIT), figures);
            assertChained(first, later);
            assertThat(running(first) + running(later))
                    .as("a child lives in one place")
                    .isLessThanOrEqualTo(1)
                    .as("a looked-after child lives somewhere")
                    .isGreaterThanOrEqualTo(goingOn(SpellKind.LOOKED_AFTER, figures));
        });
    }

    @Test
    void the_reviews_of_a_looked_after_child_follow_each_other_and_one_is_waited_for_at_most() {
        eachFigures((facts, figures) -> {
            List<CaseClock> first = of(EnumSet.of(TimescaleKey.LOOKED_AFTER_FIRST_REVIEW), figures);
            List<CaseClock> later = of(LATER_REVIEWS, figures);
            assertChained(first, later);
            assertThat(running(first) + running(later)).isEqualTo(goingOn(SpellKind.LOOKED_AFTER, figures));
        });
    }

    @Test
    void the_visits_and_the_oversight_of_private_fostering_follow_each_other_and_one_goes_on_after_the_first() {
        eachFigures((facts, figures) -> {
            List<CaseClock> later = of(LATER_FOSTERING_VISITS, figures);
            assertChained(of(EnumSet.of(TimescaleKey.PRIVATE_FOSTERING_FIRST_VISIT), figures), later);
            long fostered = goingOn(SpellKind.PRIVATELY_FOSTERED, figures);
            assertThat(fostered).isLessThanOrEqualTo(1);
            assertThat(running(of(OVERSIGHT, figures))).isGreaterThanOrEqualTo(fostered);
        });
    }

    /** Each later clock begins with what ended one before it, on that day, or where the rule changed from the day the one before counted from. */
    private static void assertChained(List<CaseClock> first, List<CaseClock> later) {
        Map<EntryId, CaseClock> before = new HashMap<>();
        Stream.concat(first.stream(), later.stream())
                .forEach(clock -> endedBy(clock).ifPresent(entry -> before.putIfAbsent(entry, clock)));
        assertThat(later).allSatisfy(clock -> {
            CaseClock earlier = before.get(clock.startEntry());
            assertThat(earlier).as("before %s", clock).isNotNull();
            assertThat(clock.startedOn()).isEqualTo(earlier.stop().map(Stop::on).orElse(earlier.startedOn()));
        });
        assertThat(later).extracting(CaseClock::startEntry).doesNotHaveDuplicates();
    }

    private static Optional<EntryId> endedBy(CaseClock clock) {
        return clock.stop()
                .map(Stop::entry)
                .or(() -> clock.cancellation()
                        .filter(given -> given.reason() == CancellationReason.REGIME_CHANGED)
                        .flatMap(Cancellation::entry));
    }

    @Test
    void nothing_that_starts_a_clock_is_lost() {
        eachFigures((facts, figures) -> facts.forEach(fact -> {
            switch (fact) {
                case BecameLookedAfter _ -> {
                    assertStarts(fact, TimescaleKey.LOOKED_AFTER_FIRST_REVIEW, figures);
                    assertStarts(fact, TimescaleKey.PERMANENCY_PLAN, figures);
                }
                case PlacementStarted placement -> {
                    assertStarts(fact, TimescaleKey.LOOKED_AFTER_FIRST_VISIT, figures);
                    if (placement.regime() == PlacementRegime.CONNECTED_PERSON_TEMPORARY_APPROVAL) {
                        assertStarts(fact, TimescaleKey.CONNECTED_PERSON_ASSESSMENT_START, figures);
                        assertStarts(fact, TimescaleKey.CONNECTED_PERSON_APPROVAL, figures);
                    }
                }
                case PrivateFosteringNotified _ -> {
                    assertStarts(fact, TimescaleKey.PRIVATE_FOSTERING_FIRST_VISIT, figures);
                    assertStarts(fact, TimescaleKey.PRIVATE_FOSTERING_OVERSIGHT, figures);
                }
                default -> {}
            }
        }));
    }

    private static void assertStarts(Fact fact, TimescaleKey timescale, CaseFigures figures) {
        assertThat(of(EnumSet.of(timescale), figures))
                .filteredOn(clock -> clock.startEntry().equals(fact.entryId()))
                .as("%s", fact)
                .hasSize(1);
    }

    @Test
    void a_temporary_approval_is_waited_for_by_one_clock_on_every_day_until_it_ends() {
        eachFigures((facts, figures) -> {
            WorkingCalendar calendar = England.CALENDAR;
            Map<EntryId, EntryId> placementOf = facts.stream()
                    .filter(TemporaryApprovalExtended.class::isInstance)
                    .map(TemporaryApprovalExtended.class::cast)
                    .collect(Collectors.toMap(Fact::entryId, TemporaryApprovalExtended::placement));
            List<CaseClock> extensions = of(EnumSet.of(TimescaleKey.CONNECTED_PERSON_EXTENSION), figures);
            for (CaseClock approval : unflawed(TimescaleKey.CONNECTED_PERSON_APPROVAL, figures)) {
                List<CaseClock> both = Stream.concat(
                                Stream.of(approval),
                                extensions.stream()
                                        .filter(one -> approval.startEntry().equals(placementOf.get(one.startEntry()))))
                        .toList();
                assertThat(both).hasSizeLessThanOrEqualTo(2);
                LocalDate end = end(both.getLast()).orElse(approval.startedOn().plusWeeks(30));
                assertThat(approval.startedOn().datesUntil(end))
                        .allSatisfy(day -> assertThat(both)
                                .filteredOn(clock -> open(clock.stateAt(day, calendar)))
                                .as("%s", day)
                                .hasSize(inHindsight(both, day) ? 2 : 1));
            }
        });
    }

    /** An extension that was granted late counts from where it should have been granted. */
    private static boolean inHindsight(List<CaseClock> both, LocalDate day) {
        return both.size() == 2
                && !day.isBefore(both.getLast().startedOn())
                && day.isBefore(end(both.getFirst()).orElseThrow());
    }

    private static Optional<LocalDate> end(CaseClock clock) {
        return clock.stop().map(Stop::on).or(() -> clock.cancellation().map(Cancellation::on));
    }

    private static boolean open(ClockState state) {
        return switch (state) {
            case RUNNING, DUE_SOON, BOOKED_LATE, OVERDUE -> true;
            case NOT_YET, CANCELLED, FINISHED_IN_TIME, FINISHED_LATE, FINISHED, UNKNOWN, DISORDERED -> false;
        };
    }

    private static List<CaseClock> unflawed(TimescaleKey timescale, CaseFigures figures) {
        return of(EnumSet.of(timescale), figures).stream()
                .filter(clock -> clock.flaw().isEmpty())
                .toList();
    }

    /** The made-up histories are of use only if the clocks end in every way that there is. */
    @Test
    void every_clock_ends_in_every_way_in_some_history() {
        var ways = new HashSet<String>();
        for (long seed = 0; seed < 6_000; seed++) {
            TIMELINESS.knownAt(RandomHistory.of(seed), Instant.parse("2035-01-01T12:00:00Z")).clocks().stream()
                    .map(clock -> clock.timescale() + " " + outcome(clock))
                    .forEach(ways::add);
        }
        assertThat(ways).containsAll(everyWay());
    }

    private static List<String> everyWay() {
        return EnumSet.range(TimescaleKey.LOOKED_AFTER_FIRST_VISIT, TimescaleKey.CONNECTED_PERSON_EXTENSION).stream()
                .flatMap(timescale -> Stream.of("FINISHED_IN_TIME", "FINISHED_LATE", "CANCELLED", "OVERDUE")
                        .map(way -> timescale + " " + way))
                .toList();
    }

    private static String outcome(CaseClock clock) {
        return clock.flaw()
                .map(Flaw::kind)
                .map(Enum::name)
                .orElseGet(() -> clock.stateAt(LocalDate.of(2035, 1, 1), England.CALENDAR)
                        .name());
    }

    private static long running(List<CaseClock> clocks) {
        return clocks.stream().filter(clock -> end(clock).isEmpty()).count();
    }

    private static long goingOn(SpellKind kind, CaseFigures figures) {
        return figures.spells().stream()
                .filter(spell -> spell.kind() == kind && spell.until().isEmpty())
                .count();
    }

    private static List<CaseClock> of(Set<TimescaleKey> timescales, CaseFigures figures) {
        return figures.clocks().stream()
                .filter(clock -> timescales.contains(clock.timescale()))
                .toList();
    }

    private static void eachFigures(BiConsumer<List<Fact>, CaseFigures> property) {
        each((history, random) -> {
            var moment = any(moments(history), random);
            property.accept(history.factsKnownAt(moment).inOrder(), TIMELINESS.knownAt(history, moment));
        });
    }
}
