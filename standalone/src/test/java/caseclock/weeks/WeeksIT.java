package caseclock.weeks;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.ClockState;
import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.weeks.Differences.Difference;
import caseclock.weeks.Differences.Found;
import caseclock.weeks.FigureDifferences.Different;
import caseclock.weeks.Report.Figure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Twelve weekly Annex A files of some children of the demo council reproduce what its records said, to within what Annex A can hold. */
class WeeksIT {

    private static final Path PAGE = Path.of("..", "docs", "annex-a.md");
    private static final List<TimescaleKey> TIMESCALES =
            List.of(TimescaleKey.SECTION_47_TO_CONFERENCE, TimescaleKey.ASSESSMENT, TimescaleKey.ASSESSMENT_FROM_START);
    private static final Set<ClockState> OPEN =
            EnumSet.of(ClockState.RUNNING, ClockState.DUE_SOON, ClockState.BOOKED_LATE, ClockState.OVERDUE);

    private static TwelveWeeks weeks;
    private static List<Found> found;
    private static List<Pair> figures;

    /** A child's figures from the records and from the files. */
    private record Pair(Figures records, Figures files) {}

    @BeforeAll
    static void send() throws Exception {
        weeks = new TwelveWeeks(Council.SUNDAYS.get(5));
        found = weeks.weeks().stream().map(Differences::in).toList();
        figures = weeks.children.stream()
                .map(child ->
                        new Pair(Figures.ofRecords(child), Figures.ofFiles(child, weeks.stored.get(child.reference()))))
                .toList();
    }

    @Test
    void what_a_check_foretells_is_what_is_recorded_every_week() {
        assertThat(weeks.files)
                .hasSize(12)
                .allSatisfy(file -> assertThat(file.outcome().counts())
                        .as("%s", file.sunday())
                        .isEqualTo(file.foretold().counts()));
        assertThat(weeks.files).allMatch(file -> file.outcome().counts().rejected() == 0);
        assertThat(weeks.files.stream().mapToInt(file -> file.outcome().counts().corrected()))
                .anyMatch(corrected -> corrected > 0);
        assertThat(weeks.files.stream().mapToInt(file -> file.outcome().counts().withdrawn()))
                .anyMatch(withdrawn -> withdrawn > 0);
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(weeks.again.read()).isPositive().isEqualTo(weeks.again.unchanged());
    }

    @Test
    void every_difference_is_one_that_annex_a_explains() {
        assertThat(differences().filter(one -> one.reason().isEmpty()).map(Difference::sentence))
                .isEmpty();
        assertThat(found.stream().mapToInt(Found::alike).sum()).isGreaterThan(10_000);
    }

    @Test
    void every_reason_is_needed() {
        assertThat(Stream.concat(
                                differences().map(Difference::reason),
                                TIMESCALES.stream().flatMap(WeeksIT::different).map(Different::reason))
                        .flatMap(Optional::stream)
                        .distinct())
                .containsExactlyInAnyOrder(Reason.values());
    }

    @ParameterizedTest
    @EnumSource(
            value = SpellKind.class,
            names = {"OPEN", "UNALLOCATED", "ON_PLAN", "LOOKED_AFTER"})
    void the_same_children_are_counted(SpellKind kind) {
        assertThat(children(Pair::files, kind)).isNotEmpty().isEqualTo(children(Pair::records, kind));
    }

    @ParameterizedTest
    @EnumSource(
            value = TimescaleKey.class,
            names = {"SECTION_47_TO_CONFERENCE", "ASSESSMENT", "ASSESSMENT_FROM_START"})
    void the_same_clocks_run_but_for_what_annex_a_cannot_hold(TimescaleKey timescale) {
        assertThat(different(timescale).filter(one -> one.reason().isEmpty()).map(Different::what))
                .isEmpty();
        assertThat(clocks(Pair::files, timescale, _ -> true)).isGreaterThan(50);
    }

    @Test
    void the_page_about_annex_a_has_these_tables() throws IOException {
        assertThat(Files.readString(PAGE))
                .contains(Report.files(weeks.files))
                .contains(Report.differences(differences().toList()))
                .contains(Report.figures(table()));
    }

    private static Stream<Difference> differences() {
        return found.stream().flatMap(one -> one.differences().stream());
    }

    private static Stream<Different> different(TimescaleKey timescale) {
        return figures.stream().flatMap(pair -> FigureDifferences.of(pair.records(), pair.files(), timescale).stream());
    }

    private static List<String> children(Function<Pair, Figures> which, SpellKind kind) {
        return figures.stream()
                .map(which)
                .filter(child -> child.is(kind))
                .map(child -> child.records().child())
                .toList();
    }

    private static long clocks(Function<Pair, Figures> which, TimescaleKey timescale, Predicate<CaseClock> counted) {
        return figures.stream()
                .map(which)
                .flatMap(child -> child.clocks(timescale, FigureDifferences.FROM))
                .filter(counted)
                .count();
    }

    private static List<Figure> table() {
        List<Figure> table = new ArrayList<>();
        List.of(SpellKind.OPEN, SpellKind.UNALLOCATED, SpellKind.ON_PLAN, SpellKind.LOOKED_AFTER)
                .forEach(kind -> table.add(new Figure(
                        words(kind),
                        children(Pair::records, kind).size(),
                        children(Pair::files, kind).size())));
        for (TimescaleKey timescale : TIMESCALES) {
            table.add(figure(timescale, "finished in time", state -> state == ClockState.FINISHED_IN_TIME));
            table.add(figure(timescale, "finished late", state -> state == ClockState.FINISHED_LATE));
            table.add(figure(timescale, "open", OPEN::contains));
            table.add(figure(timescale, "of these overdue", state -> state == ClockState.OVERDUE));
        }
        return table;
    }

    private static String words(SpellKind kind) {
        return switch (kind) {
            case OPEN -> "children whose case is open";
            case UNALLOCATED -> "of these without a worker";
            case ON_PLAN -> "children on a protection plan";
            case LOOKED_AFTER -> "children looked after";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private static Figure figure(TimescaleKey timescale, String what, Predicate<ClockState> counted) {
        Predicate<CaseClock> which = clock -> counted.test(Figures.state(clock));
        return new Figure(
                timescale.text() + ": " + what,
                clocks(Pair::records, timescale, which),
                clocks(Pair::files, timescale, which));
    }
}
