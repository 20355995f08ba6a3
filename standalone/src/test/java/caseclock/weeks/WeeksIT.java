package caseclock.weeks;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.timeliness.SpellKind;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.weeks.Council.Child;
import caseclock.weeks.Differences.Difference;
import caseclock.weeks.Differences.Found;
import caseclock.weeks.TwelveWeeks.File;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Twelve weekly Annex A files of some children of the demo council reproduce what its records said, to within what Annex A can hold. */
class WeeksIT {

    private static TwelveWeeks weeks;
    private static List<Found> found;

    @BeforeAll
    static void send() throws Exception {
        weeks = new TwelveWeeks(Council.SUNDAYS.get(5));
        found = weeks.weeks().stream().map(Differences::in).toList();
    }

    @Test
    void what_a_check_foretells_is_what_is_recorded_every_week() {
        assertThat(weeks.files)
                .allSatisfy(file -> assertThat(file.outcome().counts())
                        .as("%s", file.sunday())
                        .isEqualTo(file.foretold().counts()));
        assertThat(weeks.files)
                .extracting(file -> file.foretold().counts().rejected())
                .containsOnly(0);
        System.out.println("CHILDREN " + weeks.children.size());
        for (File file : weeks.files) {
            System.out.println("FILE " + file.sunday() + " " + file.export().bytes().length + " "
                    + file.outcome().counts());
            file.foretold().scopes().forEach(scope -> System.out.println("   SCOPE " + scope));
        }
    }

    @Test
    void the_same_file_again_changes_nothing() {
        assertThat(weeks.again.read()).isPositive().isEqualTo(weeks.again.unchanged());
    }

    @Test
    void every_difference_is_one_that_annex_a_explains() {
        List<Difference> all =
                found.stream().flatMap(one -> one.differences().stream()).toList();
        var table = new TreeMap<String, Long>(all.stream()
                .filter(one -> one.week().sunday().equals(Figures.AS_AT))
                .collect(groupingBy(one -> one.reason().map(Reason::name).orElse("UNEXPLAINED"), counting())));
        System.out.println("LAST " + table);
        System.out.println("ALIKE " + found.stream().mapToInt(Found::alike).sum());
        var kinds = all.stream()
                .filter(one -> one.reason().isEmpty())
                .collect(groupingBy(
                        one -> one.what()
                                .replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}|[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]+)?", "")
                                .replaceAll("\\[.*", ""),
                        counting()));
        kinds.forEach((kind, count) -> System.out.println("UNEXPLAINED " + count + " " + kind));
        assertThat(all.stream().filter(one -> one.reason().isEmpty()).map(Difference::sentence))
                .isEmpty();
    }

    @Test
    void figures() {
        for (SpellKind kind : SpellKind.values()) {
            if (kind == SpellKind.HELD || kind == SpellKind.ALLOCATED) {
                continue;
            }
            var records = weeks.children.stream()
                    .filter(child -> source(child).is(kind))
                    .map(Child::reference)
                    .toList();
            var files = weeks.children.stream()
                    .filter(child -> files(child).is(kind))
                    .map(Child::reference)
                    .toList();
            System.out.println("SPELL " + kind + " " + records.size() + " " + files.size());
            var more = new ArrayList<>(files);
            more.removeAll(records);
            var less = new ArrayList<>(records);
            less.removeAll(files);
            System.out.println("   more " + more + " less " + less);
        }
        for (TimescaleKey key : List.of(
                TimescaleKey.SECTION_47_TO_CONFERENCE, TimescaleKey.ASSESSMENT, TimescaleKey.ASSESSMENT_FROM_START)) {
            LocalDate from = Council.SUNDAYS.getFirst().minusMonths(6);
            int same = 0;
            for (Child child : weeks.children) {
                var records = new ArrayList<>(
                        source(child).clocks(key, from).map(Figures::told).toList());
                var files = new ArrayList<>(
                        files(child).clocks(key, from).map(Figures::told).toList());
                for (String one : List.copyOf(records)) {
                    if (files.remove(one)) {
                        records.remove(one);
                        same++;
                    }
                }
                if (!records.isEmpty() || !files.isEmpty()) {
                    System.out.println(
                            "CLOCK " + key + " " + child.reference() + " records " + records + " files " + files);
                }
            }
            System.out.println("CLOCK " + key + " same " + same);
        }
    }

    private static Figures source(Child child) {
        return Figures.ofRecords(child);
    }

    private static Figures files(Child child) {
        return Figures.ofFiles(child, weeks.stored.get(child.reference()));
    }
}
