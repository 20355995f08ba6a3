package caseclock.fold;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.demo.SomeOfWexcombe;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The figures of the demo council a second time, from the event table alone, in SQL written from the specification by somebody who had not seen the
 * engine. {@code -Dcaseclock.fold.cases=20000} asks about the whole council instead of some hundred children.
 */
class FoldIT {

    private static final int CASES = Integer.getInteger("caseclock.fold.cases", 400);
    private static final String NOW = "2026-11-16";
    private static final String THEN = "2025-02-10";
    /** The day before the State Funeral became a bank holiday. */
    private static final String BEFORE_THE_FUNERAL = "2022-09-08";

    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final Map<LocalDate, Fold> FOLDS = new TreeMap<>();

    private static RunningCaseClock caseClock;

    @BeforeAll
    static void load() throws SQLException {
        caseClock = SomeOfWexcombe.in(RunningCaseClock.on(DATABASE), CASES);
        for (String day : List.of(NOW, THEN, BEFORE_THE_FUNERAL)) {
            FOLDS.put(LocalDate.parse(day), Fold.knownOn(LocalDate.parse(day), DATABASE.migrator()));
        }
    }

    @AfterAll
    static void stop() throws SQLException {
        for (Fold fold : FOLDS.values()) {
            fold.close();
        }
        caseClock.close();
    }

    /** M1 with M2 and M4, M19 in both ways, M16 in both ways, M17, M18. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "section-47-to-conference",
                "assessment",
                "assessment-from-start",
                "contact-decision",
                "contact-decision-working-day",
                "referral-completion",
                "referral-decision"
            })
    void both_ways_the_clocks_of_a_timescale_give_the_same_rates(String timescale) throws SQLException {
        for (Fold fold : FOLDS.values()) {
            fold.clocks(timescale);
        }
        assertThat(questions().flatMap(question -> differences(timescale, "rates", question)))
                .isEmpty();
    }

    /** M10, M13, M24: the world on a day, with every child and every worker; and M21. */
    @ParameterizedTest
    @ValueSource(strings = {"unallocated", "caseloads", "plan-reviews", "re-referrals"})
    void both_ways_the_other_measures_give_the_same_figures(String measure) {
        assertThat(Stream.concat(questions(), everyFourthWeek()).flatMap(one -> differences(measure, measure, one)))
                .isEmpty();
    }

    @Test
    void there_is_something_to_compare_and_the_past_was_told_otherwise() throws SQLException {
        Question known = Question.of("2024-01-01", "2025-02-10", "2025-02-10", NOW);
        Question knownThen = Question.of("2024-01-01", "2025-02-10", "2025-02-10", THEN);
        SortedMap<String, String> now = of(known).clocks("assessment").figures("rates", known);
        assertThat(Integer.parseInt(now.get("finished.total"))).isGreaterThan(50);
        // what was recorded late, corrected or withdrawn since
        assertThat(of(knownThen).clocks("assessment").figures("rates", knownThen))
                .isNotEqualTo(now);
        assertThat(everyFourthWeek().map(day -> figures("unallocated", day).get("count")))
                .anyMatch(count -> !count.equals("0"));
    }

    private static Stream<Question> questions() {
        return Stream.concat(
                Stream.of(NOW, THEN)
                        .flatMap(known -> Stream.of(
                                Question.of("2026-01-01", "2026-06-30", "2026-11-16", known),
                                Question.of("2025-04-01", "2026-03-31", "2026-03-31", known),
                                // as at a day inside the period
                                Question.of("2024-01-01", "2024-12-31", "2024-09-30", known),
                                Question.of("2020-01-01", "2027-03-31", "2026-11-16", known)))
                        .flatMap(FoldIT::councilAndTeams),
                Stream.of(Question.of("2022-01-01", "2022-12-31", "2022-12-31", BEFORE_THE_FUNERAL)));
    }

    private static Stream<Question> councilAndTeams(Question council) {
        return Stream.concat(
                Stream.of(council),
                Stream.of("Front Door", "East", "Disabled Children").map(council::in));
    }

    private static Stream<Question> everyFourthWeek() {
        LocalDate first = LocalDate.of(2024, 1, 8);
        return Stream.iterate(first, day -> day.isBefore(LocalDate.of(2026, 11, 16)), day -> day.plusWeeks(4))
                .map(day -> new Question(day.minusYears(1), day, day, LocalDate.parse(NOW), Optional.empty()));
    }

    private static Stream<String> differences(String measure, String sql, Question question) {
        SortedMap<String, String> folded = figures(sql, question);
        SortedMap<String, String> answered = new Answers(caseClock).to(measure, question);
        var names = new TreeSet<>(folded.keySet());
        names.addAll(answered.keySet());
        return names.stream()
                .filter(name -> !folded.getOrDefault(name, "none").equals(answered.getOrDefault(name, "none")))
                .map(name ->
                        "%s of %s: SQL %s, API %s".formatted(name, question, folded.get(name), answered.get(name)));
    }

    private static SortedMap<String, String> figures(String sql, Question question) {
        try {
            return of(question).figures(sql, question);
        } catch (SQLException broken) {
            throw new AssertionError(sql + ".sql", broken);
        }
    }

    private static Fold of(Question question) {
        return FOLDS.get(question.knownOn());
    }
}
