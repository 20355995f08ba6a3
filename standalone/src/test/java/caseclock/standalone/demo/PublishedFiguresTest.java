package caseclock.standalone.demo;

import static caseclock.standalone.demo.Wexcombe.CASES;
import static caseclock.standalone.demo.Wexcombe.ENGLAND;
import static caseclock.standalone.demo.Wexcombe.FROM;
import static caseclock.standalone.demo.Wexcombe.YEARS;
import static caseclock.standalone.demo.Wexcombe.happened;
import static caseclock.standalone.demo.Wexcombe.percent;
import static caseclock.standalone.demo.Wexcombe.standing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Amendment;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralSource;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

/** The demo council against what DfE published: Nottingham's numbers for the year to March 2024, England's where Nottingham's are not known. */
class PublishedFiguresTest {

    private static final Percentage SIX_PERCENT = Percentage.withPercentage(6);
    private static final Percentage TEN_PERCENT = Percentage.withPercentage(10);
    private static final Offset<Double> TWO_POINTS = within(2.0);
    private static final Offset<Double> FOUR_POINTS = within(4.0);

    @Test
    void referrals_in_a_year() {
        assertThat(happened(ReferralReceived.class).size() / YEARS).isCloseTo(4394, SIX_PERCENT);
    }

    @Test
    void referrals_without_further_action() {
        var decisions = happened(ReferralDecided.class);
        assertThat(percent(decisions, decided -> !decided.outcome().accepted())).isCloseTo(20.9, TWO_POINTS);
    }

    @Test
    void referrals_within_twelve_months_of_the_childs_last() {
        List<LocalDate> all = new ArrayList<>();
        List<LocalDate> again = new ArrayList<>();
        for (DemoCase told : CASES) {
            List<LocalDate> days = days(told, ReferralReceived.class);
            for (int i = 0; i < days.size(); i++) {
                LocalDate day = days.get(i);
                if (!day.isBefore(FROM)) {
                    all.add(day);
                    if (i > 0 && days.get(i - 1).isAfter(day.minusYears(1))) {
                        again.add(day);
                    }
                }
            }
        }
        assertThat(100.0 * again.size() / all.size()).isCloseTo(32.2, TWO_POINTS);
    }

    @Test
    void enquiries_conferences_and_plans_in_a_year() {
        assertThat(happened(Section47EnquiryStarted.class).size() / YEARS).isCloseTo(1430, TEN_PERCENT);
        assertThat(initialConferences().size() / YEARS).isCloseTo(456, TEN_PERCENT);
        assertThat(happened(ProtectionPlanStarted.class).size() / YEARS).isCloseTo(416, TEN_PERCENT);
    }

    @Test
    void plans_open_today() {
        long started = all(ProtectionPlanStarted.class);
        long ended = all(ProtectionPlanEnded.class);
        assertThat((double) (started - ended)).isCloseTo(403, TEN_PERCENT);
    }

    /** England 2024: 9.4, 70.3, 8.7 and 11.6 %, quartiles 13, 14 and 15; Nottingham: 9.4, 63.8, 13.6 and 13.2 %, quartiles 12, 14 and 16. */
    @Test
    void working_days_from_the_discussion_to_the_initial_conference() {
        List<Integer> days =
                initialConferences().stream().map(Wait::workingDays).toList();
        assertThat(percent(days, day -> day <= 10)).as("0-10").isBetween(9.4 - 2, 9.4 + 2);
        assertThat(percent(days, day -> day > 10 && day <= 15)).as("11-15").isBetween(63.8 - 2, 70.3 + 2);
        assertThat(percent(days, day -> day > 15 && day <= 20)).as("16-20").isBetween(8.7 - 2, 13.6 + 2);
        assertThat(percent(days, day -> day > 20)).as("21 and more").isBetween(11.6 - 2, 13.2 + 2);
        assertThat(percentile(days, 25)).isBetween(12, 13);
        assertThat(percentile(days, 50)).isEqualTo(14);
        assertThat(percentile(days, 75)).isBetween(15, 16);
    }

    @Test
    void more_conferences_on_the_last_day_allowed_than_on_any_other() {
        Map<Integer, Long> onDay = initialConferences().stream().collect(groupingBy(Wait::workingDays, counting()));
        long most = onDay.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        assertThat(onDay.get(15)).isEqualTo(most);
        assertThat(onDay.get(15)).isGreaterThan(3 * onDay.get(16));
    }

    @Test
    void the_spread_is_widest_in_West() {
        Map<String, List<Integer>> teams = initialConferences().stream()
                .collect(groupingBy(Wait::team, Collectors.mapping(Wait::workingDays, Collectors.toList())));
        Map<String, Integer> spreads = teams.entrySet().stream()
                .filter(team -> team.getValue().size() > 50)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, team -> percentile(team.getValue(), 75) - percentile(team.getValue(), 25)));
        assertThat(spreads.get("West")).isGreaterThanOrEqualTo(5);
        spreads.remove("West");
        assertThat(spreads.values()).hasSize(4).allMatch(spread -> spread <= 4);
    }

    /** DfE: same day 1.5, 1-10 11.4, 11-20 17.3, 21-30 16.0, 31-40 20.2, 41-45 18.1, 46-50 6.0, 51-60 4.6, 61 and more 5.0 %. */
    @Test
    void working_days_from_the_start_of_an_assessment_to_its_authorisation() {
        List<Integer> days =
                CASES.stream().flatMap(told -> assessments(told).stream()).toList();
        assertThat(percent(days, day -> day == 0)).isCloseTo(1.5, TWO_POINTS);
        assertThat(percent(days, day -> day >= 1 && day <= 10)).isCloseTo(11.4, TWO_POINTS);
        assertThat(percent(days, day -> day >= 11 && day <= 20)).isCloseTo(17.3, TWO_POINTS);
        assertThat(percent(days, day -> day >= 21 && day <= 30)).isCloseTo(16.0, TWO_POINTS);
        assertThat(percent(days, day -> day >= 31 && day <= 40)).isCloseTo(20.2, TWO_POINTS);
        assertThat(percent(days, day -> day >= 41 && day <= 45)).isCloseTo(18.1, TWO_POINTS);
        assertThat(percent(days, day -> day >= 46 && day <= 50)).isCloseTo(6.0, TWO_POINTS);
        assertThat(percent(days, day -> day >= 51 && day <= 60)).isCloseTo(4.6, TWO_POINTS);
        assertThat(percent(days, day -> day >= 61)).isCloseTo(5.0, TWO_POINTS);
    }

    /** Nottingham: up to 3 months 9.1, 6 months 16.3, a year 39.4, two years 30.3, longer 5.0 %. The odd month adds to the first. */
    @Test
    void plan_lengths_at_their_end() {
        List<Integer> months =
                CASES.stream().flatMap(told -> plans(told).stream()).toList();
        assertThat(percent(months, length -> length < 3)).isCloseTo(9.1 + 1.5, FOUR_POINTS);
        assertThat(percent(months, length -> length >= 3 && length < 6)).isCloseTo(16.3, FOUR_POINTS);
        assertThat(percent(months, length -> length >= 6 && length < 12)).isCloseTo(39.4, FOUR_POINTS);
        assertThat(percent(months, length -> length >= 12 && length < 24)).isCloseTo(30.3, FOUR_POINTS);
        assertThat(percent(months, length -> length >= 24)).isCloseTo(5.0, TWO_POINTS);
    }

    @Test
    void nine_first_reviews_in_ten_are_within_three_months() {
        List<Boolean> inTime = CASES.stream()
                .flatMap(told -> firstReviews(told).stream())
                .map(FirstReview::inTime)
                .toList();
        assertThat(percent(inTime, yes -> yes)).isCloseTo(90, FOUR_POINTS);
    }

    @Test
    void in_one_month_many_plans_ended_at_their_first_review() {
        List<FirstReview> reviews =
                CASES.stream().flatMap(told -> firstReviews(told).stream()).toList();
        YearMonth january = YearMonth.of(2026, 1);
        Map<YearMonth, Long> ended =
                reviews.stream().filter(FirstReview::ended).collect(groupingBy(FirstReview::month, counting()));
        assertThat(percent(
                        reviews.stream()
                                .filter(review -> review.month().equals(january))
                                .toList(),
                        FirstReview::ended))
                .isGreaterThan(50);
        long inJanuary = ended.remove(january);
        assertThat(ended.values()).allMatch(elsewhere -> elsewhere < inJanuary / 2);
    }

    /** DfE: police 28.5, schools 20.3, health 14.7 %. */
    @Test
    void who_refers() {
        var sources = happened(ReferralReceived.class).stream()
                .map(referral -> referral.source().orElseThrow())
                .toList();
        assertThat(percent(sources, source -> source == ReferralSource.POLICE)).isCloseTo(28.5, FOUR_POINTS);
        assertThat(percent(sources, source -> source == ReferralSource.SCHOOL)).isCloseTo(20.3, FOUR_POINTS);
        assertThat(percent(sources, source -> source.code().startsWith("3"))).isCloseTo(14.7, FOUR_POINTS);
    }

    @Test
    void fewer_referrals_in_August_than_in_June() {
        Map<Integer, Long> months = happened(ReferralReceived.class).stream()
                .collect(groupingBy(referral -> referral.happened().on().getMonthValue(), counting()));
        assertThat(months.get(8)).isLessThan(months.get(6) * 9 / 10);
    }

    @Test
    void most_is_recorded_on_the_day_or_the_next_and_all_within_about_three_weeks() {
        List<Integer> lags = Wexcombe.dictations()
                .filter(dictation -> dictation.event() instanceof Fact)
                .map(PublishedFiguresTest::lag)
                .toList();
        assertThat(percent(lags, lag -> lag == 0)).isBetween(60.0, 80.0);
        assertThat(percent(lags, lag -> lag <= 1)).isBetween(80.0, 92.0);
        assertThat(percent(lags, lag -> lag > 5)).isBetween(1.0, 5.0);
        assertThat(percent(lags, lag -> lag > 15)).isLessThan(0.3);
    }

    @Test
    void about_two_entries_in_a_hundred_are_put_right_later() {
        var dictations = Wexcombe.dictations().toList();
        assertThat(percent(dictations, dictation -> dictation.event() instanceof Amendment))
                .isBetween(1.3, 2.5);
    }

    @Test
    void it_is_of_a_size_that_loads_in_minutes() {
        assertThat(Wexcombe.dictations().count()).isBetween(270_000L, 305_000L);
    }

    private record Wait(String team, int workingDays) {}

    private record FirstReview(YearMonth month, boolean inTime, boolean ended) {}

    /** A child's first quorate conference of each enquiry, counted from the discussion that initiated the enquiry. */
    private static List<Wait> initialConferences() {
        return CASES.stream()
                .flatMap(told -> {
                    Map<EntryId, Fact> facts = byEntry(told);
                    return facts.values().stream()
                            .filter(ConferenceHeld.class::isInstance)
                            .map(ConferenceHeld.class::cast)
                            .filter(held -> held.kind() == ConferenceKind.INITIAL
                                    && held.quorate().orElse(true))
                            .filter(held -> !held.happened().on().isBefore(FROM))
                            .flatMap(held -> discussed(facts, held).stream()
                                    .map(on -> new Wait(
                                            team(told, held.happened().on()),
                                            ENGLAND.elapsed(on, held.happened().on()))));
                })
                .toList();
    }

    private static Optional<LocalDate> discussed(Map<EntryId, Fact> facts, ConferenceHeld held) {
        return held.enquiry()
                .map(facts::get)
                .map(Section47EnquiryStarted.class::cast)
                .flatMap(Section47EnquiryStarted::initiatedBy)
                .map(facts::get)
                .map(discussion -> discussion.happened().on());
    }

    private static String team(DemoCase told, LocalDate day) {
        return standing(told).stream()
                .filter(CaseAllocated.class::isInstance)
                .map(CaseAllocated.class::cast)
                .filter(allocated -> !allocated.happened().on().isAfter(day))
                .reduce((_, later) -> later)
                .flatMap(CaseAllocated::team)
                .orElse("");
    }

    private static List<Integer> assessments(DemoCase told) {
        Map<EntryId, Fact> facts = byEntry(told);
        return facts.values().stream()
                .filter(AssessmentAuthorised.class::isInstance)
                .map(AssessmentAuthorised.class::cast)
                .filter(ended -> !ended.happened().on().isBefore(FROM))
                .map(ended -> ENGLAND.elapsed(
                        facts.get(ended.assessment()).happened().on(),
                        ended.happened().on()))
                .toList();
    }

    private static List<Integer> plans(DemoCase told) {
        Map<EntryId, Fact> facts = byEntry(told);
        return facts.values().stream()
                .filter(ProtectionPlanEnded.class::isInstance)
                .map(ProtectionPlanEnded.class::cast)
                .filter(ended -> !ended.happened().on().isBefore(FROM))
                .map(ended -> (int) ChronoUnit.MONTHS.between(
                        facts.get(ended.plan()).happened().on(),
                        ended.happened().on().minusDays(1)))
                .toList();
    }

    private static List<FirstReview> firstReviews(DemoCase told) {
        Map<EntryId, Fact> facts = byEntry(told);
        Map<EntryId, ReviewConferenceHeld> first = facts.values().stream()
                .filter(ReviewConferenceHeld.class::isInstance)
                .map(ReviewConferenceHeld.class::cast)
                .filter(review -> facts.containsKey(review.plan().orElseThrow()))
                .collect(Collectors.toMap(
                        review -> review.plan().orElseThrow(),
                        Function.identity(),
                        (one, other) ->
                                one.happened().on().isAfter(other.happened().on()) ? other : one));
        return first.entrySet().stream()
                .filter(entry -> !entry.getValue().happened().on().isBefore(FROM))
                .map(entry -> {
                    LocalDate on = entry.getValue().happened().on();
                    LocalDate limit = facts.get(entry.getKey()).happened().on().plusMonths(3);
                    boolean ended = !entry.getValue().planContinued().orElseThrow();
                    return new FirstReview(YearMonth.from(on), !on.isAfter(limit), ended);
                })
                .toList();
    }

    private static Map<EntryId, Fact> byEntry(DemoCase told) {
        return standing(told).stream().collect(Collectors.toMap(Fact::entryId, Function.identity()));
    }

    private static List<LocalDate> days(DemoCase told, Class<? extends Fact> kind) {
        return standing(told).stream()
                .filter(kind::isInstance)
                .map(fact -> fact.happened().on())
                .sorted()
                .toList();
    }

    private static long all(Class<? extends Fact> kind) {
        return CASES.stream()
                .flatMap(told -> standing(told).stream())
                .filter(kind::isInstance)
                .count();
    }

    private static int lag(Dictation dictation) {
        LocalDate recorded = LocalDate.ofInstant(dictation.recording().recordedAt(), Happened.LONDON);
        return ENGLAND.elapsed(((Fact) dictation.event()).happened().on(), recorded);
    }

    /** The fewest days within which at least that share was done. */
    private static int percentile(List<Integer> days, int percent) {
        List<Integer> sorted = days.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent / 100.0 * sorted.size()) - 1);
    }
}
