package caseclock.query.timeliness;

import static caseclock.query.timeliness.England.BANK_HOLIDAYS;
import static caseclock.query.timeliness.Histories.any;
import static caseclock.query.timeliness.Histories.each;
import static caseclock.query.timeliness.Histories.moments;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Contact.ContactReceived;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Visit.VisitMade;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What must hold for waiting children and for clocks that follow one another, whatever was recorded. */
class RandomRoundsTest {

    private static final Timeliness TIMELINESS = new Timeliness(England.TIMESCALES, BANK_HOLIDAYS);

    @Test
    void every_start_has_its_clock() {
        Map<Class<? extends Fact>, List<TimescaleKey>> started = Map.of(
                ContactReceived.class,
                List.of(TimescaleKey.CONTACT_DECISION, TimescaleKey.CONTACT_DECISION_WORKING_DAY),
                ReferralReceived.class,
                List.of(TimescaleKey.REFERRAL_COMPLETION),
                StrategyDiscussionRequested.class,
                List.of(TimescaleKey.STRATEGY_DISCUSSION),
                Section47EnquiryStarted.class,
                List.of(TimescaleKey.INITIAL_VISIT_ENQUIRY));
        eachFigures((facts, figures) -> started.forEach((kind, timescales) -> facts.all(kind)
                .forEach(fact -> timescales.forEach(timescale -> assertThat(of(timescale, figures))
                        .filteredOn(clock -> clock.startEntry().equals(fact.entryId()))
                        .as("%s of %s", timescale, fact)
                        .hasSize(1)))));
    }

    @Test
    void every_wait_for_a_worker_has_one_clock_and_one_for_its_risk() {
        eachFigures((facts, figures) -> {
            for (Spell wait : spells(SpellKind.UNALLOCATED, figures)) {
                for (TimescaleKey timescale :
                        List.of(TimescaleKey.ALLOCATION, TimescaleKey.UNALLOCATED_RISK_ASSESSMENT)) {
                    assertThat(of(timescale, figures))
                            .filteredOn(clock -> clock.startEntry().equals(wait.startEntry()))
                            .singleElement()
                            .satisfies(clock -> assertThat(clock.startedOn()).isEqualTo(wait.from()));
                }
            }
        });
    }

    @Test
    void the_clock_of_a_wait_ends_when_the_wait_does() {
        eachFigures((facts, figures) -> {
            for (CaseClock clock : of(TimescaleKey.ALLOCATION, figures)) {
                List<Spell> wait = spells(SpellKind.UNALLOCATED, figures).stream()
                        .filter(spell -> spell.startEntry().equals(clock.startEntry()))
                        .toList();
                if (wait.isEmpty()) {
                    assertThat(clock.stop().map(CaseClock.Stop::on)).contains(clock.startedOn());
                } else {
                    assertThat(clock.stop()
                                    .map(CaseClock.Stop::on)
                                    .or(() -> clock.cancellation().map(CaseClock.Cancellation::on)))
                            .isEqualTo(wait.getFirst().until());
                }
            }
        });
    }

    /** Each begins on the day the one before it stopped, they do not overlap, and only the last of a round can still run. */
    @Test
    void visits_reviews_and_supervision_follow_one_another_without_gap_or_overlap() {
        eachFigures((facts, figures) -> List.of(
                        TimescaleKey.PROTECTION_PLAN_VISIT, TimescaleKey.UNALLOCATED_REVIEW, TimescaleKey.SUPERVISION)
                .forEach(timescale -> assertRounds(soundOf(timescale, figures))));
    }

    private static void assertRounds(List<CaseClock> clocks) {
        for (int i = 1; i < clocks.size(); i++) {
            CaseClock before = clocks.get(i - 1);
            CaseClock next = clocks.get(i);
            LocalDate ended = before.stop()
                    .map(CaseClock.Stop::on)
                    .or(() -> before.cancellation().map(CaseClock.Cancellation::on))
                    .orElseThrow();
            assertThat(ended).as("%s then %s", before, next).isBeforeOrEqualTo(next.startedOn());
            boolean follows = before.stop().map(CaseClock.Stop::entry).stream().anyMatch(next.startEntry()::equals);
            assertThat(!follows || ended.equals(next.startedOn())).isTrue();
        }
    }

    @Test
    void on_every_day_on_a_plan_a_visit_is_awaited_if_the_start_of_the_plan_is_known() {
        eachFigures((facts, figures) -> {
            if (of(TimescaleKey.FIRST_REVIEW_CONFERENCE, figures).stream().noneMatch(RandomRoundsTest::isUnknown)) {
                List<CaseClock> rounds = of(TimescaleKey.PROTECTION_PLAN_VISIT, figures);
                spells(SpellKind.ON_PLAN, figures).stream()
                        .flatMap(plan -> daysOf(plan, facts))
                        .forEach(day -> assertThat(rounds).as("%s", day).anyMatch(clock -> runsOn(day, clock)));
            }
        });
    }

    private static boolean isUnknown(CaseClock clock) {
        return clock.flaw()
                .filter(flaw -> flaw.kind() == CaseClock.Flaw.Kind.UNKNOWN)
                .isPresent();
    }

    /** The first, the last, and those of visits. */
    private static Stream<LocalDate> daysOf(Spell plan, KnownFacts facts) {
        LocalDate last =
                plan.until().map(end -> end.minusDays(1)).orElse(plan.from().plusYears(3));
        return Stream.concat(
                        Stream.of(plan.from(), last),
                        facts.all(VisitMade.class).map(visit -> visit.happened().on()))
                .filter(plan::covers);
    }

    private static boolean runsOn(LocalDate day, CaseClock clock) {
        return !clock.startedOn().isAfter(day)
                && clock.stop()
                        .map(CaseClock.Stop::on)
                        .or(() -> clock.cancellation().map(CaseClock.Cancellation::on))
                        .map(day::isBefore)
                        .orElse(true);
    }

    @Test
    void no_visit_counts_at_which_the_child_was_not_seen() {
        eachFigures((facts, figures) -> {
            List<EntryId> notSeen = facts.all(VisitMade.class)
                    .filter(visit -> !visit.childSeen().equals(Optional.of(true)))
                    .map(VisitMade::entryId)
                    .toList();
            Predicate<CaseClock> touched = clock -> notSeen.contains(clock.startEntry())
                    || clock.stop()
                            .map(CaseClock.Stop::entry)
                            .filter(notSeen::contains)
                            .isPresent();
            assertThat(figures.clocks())
                    .filteredOn(clock -> clock.timescale().text().endsWith("visit")
                            || clock.timescale() == TimescaleKey.INITIAL_VISIT_ENQUIRY)
                    .noneMatch(touched);
        });
    }

    private static List<CaseClock> of(TimescaleKey timescale, CaseFigures figures) {
        return figures.clocks().stream()
                .filter(clock -> clock.timescale() == timescale)
                .toList();
    }

    private static List<CaseClock> soundOf(TimescaleKey timescale, CaseFigures figures) {
        return of(timescale, figures).stream()
                .filter(clock -> clock.flaw().isEmpty())
                .toList();
    }

    private static List<Spell> spells(SpellKind kind, CaseFigures figures) {
        return figures.spells().stream().filter(spell -> spell.kind() == kind).toList();
    }

    private static void eachFigures(BiConsumer<KnownFacts, CaseFigures> property) {
        each((history, random) -> {
            Instant moment = any(moments(history), random);
            property.accept(history.factsKnownAt(moment), TIMELINESS.knownAt(history, moment));
        });
    }
}
