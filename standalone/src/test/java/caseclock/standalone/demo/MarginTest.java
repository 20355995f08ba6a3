package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.happened;
import static caseclock.standalone.demo.Wexcombe.standing;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Allocation.AllocationDelayNotified;
import caseclock.events.Allocation.NobodyAllocated;
import caseclock.events.Amendment;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.ConnectedPerson;
import caseclock.events.Contact;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.LookedAfter;
import caseclock.events.LookedAfter.PlacementEnded;
import caseclock.events.LookedAfter.PlacementStarted;
import caseclock.events.PlacementRegime;
import caseclock.events.PrivateFostering;
import caseclock.events.ProtectionPlan.CoreGroupHeld;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.StrategyDiscussion.StrategyDiscussionNoLongerNeeded;
import caseclock.events.StrategyDiscussion.StrategyDiscussionRequested;
import caseclock.events.Supervision;
import caseclock.events.Supervision.SupervisionHeld;
import caseclock.events.Visit;
import caseclock.events.Visit.VisitMade;
import caseclock.events.VisitKind;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is told beside the story that stood first: that it moves no word of it, and fits it. */
class MarginTest {

    private static final LocalDate ON_PAPER_UNTIL = LocalDate.of(2025, 11, 1);

    /** Of the 151,011 entries told for seed 11 on 16 November 2026 before there was a margin, one a line. */
    private static final String STORY = "b9c8735768bd24f3a7a7ea7180637a3328c3b0d61f50ef7d14e70eecc82b25ea";

    @Test
    void it_moves_no_word_of_the_story() throws NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        long entries = 0;
        for (DemoCase told : CASES) {
            for (Dictation dictation : story(told)) {
                digest.update((told.childReference() + " " + dictation + "\n").getBytes(UTF_8));
                entries++;
            }
        }
        assertThat(entries).isEqualTo(151_011);
        assertThat(HexFormat.of().formatHex(digest.digest())).isEqualTo(STORY);
    }

    @Test
    void every_kind_of_fact_that_a_case_system_holds_is_told() {
        Set<Class<?>> told = Wexcombe.dictations()
                .map(dictation -> dictation.event().getClass())
                .collect(Collectors.toSet());
        // That a list names nobody is known from uploads only.
        assertThat(told)
                .containsAll(kinds(Fact.class)
                        .filter(kind -> kind != NobodyAllocated.class)
                        .toList())
                .doesNotContain(NobodyAllocated.class);
    }

    @Test
    void children_live_under_every_rule_for_visits() {
        assertThat(happened(PlacementStarted.class))
                .extracting(PlacementStarted::regime)
                .contains(PlacementRegime.values());
    }

    @Test
    void visits_supervision_and_core_groups_are_on_working_days() {
        List<Fact> work = CASES.stream()
                .flatMap(told -> standing(told).stream())
                .filter(fact -> fact instanceof Visit || fact instanceof Supervision || fact instanceof CoreGroupHeld)
                .toList();
        // A slip of the pen may put one on any day until it is put right.
        assertThat(Wexcombe.percent(
                        work, fact -> !ENGLAND.isWorkingDay(fact.happened().on())))
                .isLessThan(0.1);
    }

    @Test
    void nobody_visits_a_child_whose_case_is_closed() {
        List<Boolean> after = CASES.stream()
                .flatMap(told -> {
                    List<Fact> facts = standing(told);
                    Optional<LocalDate> closed = closedForGood(facts);
                    return facts.stream()
                            .filter(VisitMade.class::isInstance)
                            .map(visit -> closed.filter(visit.happened().on()::isAfter)
                                    .isPresent());
                })
                .toList();
        assertThat(Wexcombe.percent(after, yes -> yes)).isLessThan(0.1);
    }

    @Test
    void supervision_and_visits_to_children_in_need_were_kept_on_paper_until_a_year_ago() {
        Stream<Fact> newcomers = CASES.stream()
                .flatMap(told -> standing(told).stream())
                .filter(fact -> fact instanceof SupervisionHeld
                        || fact instanceof VisitMade visit
                                && visit.kind().equals(Optional.of(VisitKind.CHILD_IN_NEED)));
        // A slip of the pen may put one some days early until it is put right.
        assertThat(newcomers.map(fact -> fact.happened().on()))
                .allMatch(day -> day.isAfter(ON_PAPER_UNTIL.minusDays(10)));
    }

    @Test
    void a_child_lives_in_one_place_at_a_time() {
        assertThat(CASES.stream().filter(MarginTest::livesInTwoPlaces)).isEmpty();
    }

    private static boolean livesInTwoPlaces(DemoCase told) {
        List<Fact> facts = standing(told);
        Set<EntryId> ended = facts.stream()
                .filter(PlacementEnded.class::isInstance)
                .map(fact -> ((PlacementEnded) fact).placement())
                .collect(Collectors.toSet());
        List<LocalDate> unended = facts.stream()
                .filter(PlacementStarted.class::isInstance)
                .filter(fact -> !ended.contains(fact.entryId()))
                .map(fact -> fact.happened().on())
                .toList();
        return new HashSet<>(unended).size() < unended.size();
    }

    @Test
    void core_groups_meet_only_while_there_is_a_plan() {
        assertThat(CASES.stream().flatMap(told -> outsideAPlan(standing(told))).count())
                .isLessThan(20);
    }

    private static Stream<CoreGroupHeld> outsideAPlan(List<Fact> facts) {
        return facts.stream()
                .filter(CoreGroupHeld.class::isInstance)
                .map(CoreGroupHeld.class::cast)
                .filter(group -> facts.stream().anyMatch(fact -> switch (fact) {
                    case ProtectionPlanStarted plan ->
                        group.plan().equals(Optional.of(plan.entryId()))
                                && group.happened()
                                        .on()
                                        .isBefore(plan.happened().on());
                    case ProtectionPlanEnded end ->
                        group.plan().equals(Optional.of(end.plan()))
                                && group.happened().on().isAfter(end.happened().on());
                    default -> false;
                }));
    }

    /** The last closure, if no referral came after it. */
    private static Optional<LocalDate> closedForGood(List<Fact> facts) {
        Optional<LocalDate> closed = last(facts, CaseClosed.class);
        Optional<LocalDate> referred = last(facts, ReferralReceived.class);
        return closed.filter(day -> referred.filter(day::isBefore).isEmpty());
    }

    private static Optional<LocalDate> last(List<Fact> facts, Class<? extends Fact> kind) {
        return facts.stream()
                .filter(kind::isInstance)
                .map(fact -> fact.happened().on())
                .max(LocalDate::compareTo);
    }

    private static List<Dictation> story(DemoCase told) {
        Set<EntryId> margin = new HashSet<>();
        return told.dictations().stream()
                .filter(dictation -> switch (dictation.event()) {
                    case Fact fact -> !inTheMargin(fact) || !margin.add(fact.entryId());
                    case Amendment amendment -> !margin.contains(amendment.entryId());
                    default -> true;
                })
                .toList();
    }

    private static boolean inTheMargin(Fact fact) {
        return switch (fact) {
            case Contact _, Visit _, Supervision _, LookedAfter _, ConnectedPerson _, PrivateFostering _ -> true;
            case StrategyDiscussionRequested _, StrategyDiscussionNoLongerNeeded _ -> true;
            case TransferInNotified _, TransferInWithdrawn _, CoreGroupHeld _, AllocationDelayNotified _ -> true;
            default -> false;
        };
    }

    private static Stream<Class<?>> kinds(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(MarginTest::kinds)
                : Stream.of(family);
    }
}
