package caseclock.command.intake.ssda903;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.Silence;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.ReadCensus;
import caseclock.command.intake.rows.Mutations;
import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.AllocationRole;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.WorkerChangeReason;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Ssda903FileTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 5);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 2);

    /** As councils send it, with the child's day of birth, which is read over. */
    private static final String HEADER = "CHILD,DOB,SW_ID,SW_DECOM,SW_DEC,SW_REASON\n";

    @Test
    void each_row_is_an_allocation_and_its_end() throws Exception {
        var entries = new EntryIds(ReadCensus.caseId("892", "A1"));
        var first = entries.next("allocation", JANUARY + "/W1");
        var second = entries.next("allocation", MARCH + "/W2");
        assertThat(facts("A1,01/02/2015,W1,05/01/2026,02/03/2026,FCONTA\nA1,01/02/2015,W2,02/03/2026,,LEFTRL\n"))
                .containsExactly(
                        allocated(first, JANUARY, "W1"),
                        new AllocationEnded(
                                entries.next("allocation-end", first),
                                Happened.on(MARCH),
                                first,
                                Optional.of(WorkerChangeReason.LEFT_ROLE)),
                        allocated(second, MARCH, "W2"));
    }

    private static CaseAllocated allocated(caseclock.events.EntryId entry, LocalDate day, String worker) {
        return new CaseAllocated(entry, Happened.on(day), worker, AllocationRole.ACCOUNTABLE_WORKER, Optional.empty());
    }

    @Test
    void the_order_of_the_rows_does_not_matter() throws Exception {
        String first = "A1,,W1,05/01/2026,02/03/2026,\n";
        String second = "A1,,W2,02/03/2026,,MANAGE\n";
        assertThat(facts(second + first)).isEqualTo(facts(first + second));
    }

    @Test
    void an_end_with_nobody_after_it_has_no_reason() throws Exception {
        assertThat(facts("A1,,W1,05/01/2026,02/03/2026,LEFTRL\n").getLast())
                .isInstanceOfSatisfying(
                        AllocationEnded.class, end -> assertThat(end.reason()).isEmpty());
    }

    @Test
    void a_blank_end_says_that_it_has_not_ended() throws Exception {
        var child = children("A1,,W1,05/01/2026,,\n").getFirst();
        var entries = new EntryIds(ReadCensus.caseId("892", "A1"));
        assertThat(child.silences())
                .containsExactly(new Silence.OfEntry(
                        entries.wouldBe("allocation-end", entries.next("allocation", JANUARY + "/W1")),
                        "SW_DEC",
                        new Place("", 2)));
    }

    @Test
    void an_end_that_cannot_be_is_left_out_and_is_no_silence() throws Exception {
        for (String end : List.of("04/01/2026", "31/02/2026", "soon")) {
            var child = children("A1,,W1,05/01/2026," + end + ",\n").getFirst();
            assertThat(child.statements()).hasSize(1);
            assertThat(child.silences()).isEmpty();
            assertThat(child.rejections()).extracting(Rejection::field).containsExactly("SW_DEC");
        }
    }

    @Test
    void what_cannot_be_read_is_refused_with_its_row() throws Exception {
        var rejections = rejections("""
                A1,,,05/01/2026,,
                A1,,W1,,,
                A1,,W1,2026,,
                A1,,W1,05/01/2026,,BORED
                ,,W1,05/01/2026,,
                "O'Hara, Jo",,W1,05/01/2026,,
                A1,W1
                """);
        assertThat(rejections)
                .extracting(rejection -> rejection.place().row(), Rejection::field)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(6, "CHILD"),
                        org.assertj.core.groups.Tuple.tuple(7, "CHILD"),
                        org.assertj.core.groups.Tuple.tuple(8, "CHILD"),
                        org.assertj.core.groups.Tuple.tuple(2, "SW_ID"),
                        org.assertj.core.groups.Tuple.tuple(3, "SW_DECOM"),
                        org.assertj.core.groups.Tuple.tuple(4, "SW_DECOM"),
                        org.assertj.core.groups.Tuple.tuple(5, "SW_REASON"));
    }

    @Test
    void a_row_twice_counts_once_and_with_another_end_is_refused() throws Exception {
        String row = "A1,,W1,05/01/2026,02/03/2026,\n";
        assertThat(facts(row + row)).hasSize(2);
        assertThat(rejections(row + row)).isEmpty();
        assertThat(rejections(row + "A1,,W1,05/01/2026,03/03/2026,\n")
                        .getFirst()
                        .reason())
                .startsWith("Row 2 has the same child, worker and first day");
    }

    @Test
    void workers_who_overlap_are_both_taken_over() throws Exception {
        assertThat(facts("A1,,W1,05/01/2026,,\nA1,,W2,02/03/2026,,\n")).hasSize(2);
    }

    @Test
    void workers_are_given_by_the_references_that_they_have_here() throws Exception {
        try (var file = Ssda903File.open(
                bytes(HEADER + "A1,,Jo O'Hara,05/01/2026,,\n"),
                Set.of(),
                Optional.of("892"),
                ReadCensus::caseId,
                (council, worker) -> council + "-" + worker.length(),
                ReadCensus.TODAY)) {
            assertThat(file.next().orElseThrow().statements().getFirst().fact())
                    .isInstanceOfSatisfying(
                            CaseAllocated.class,
                            allocated -> assertThat(allocated.worker()).isEqualTo("892-9"));
        }
    }

    @Test
    void the_file_covers_the_days_of_which_it_tells() throws Exception {
        try (var file =
                open(HEADER.replace("DOB", "Notes") + "A1,x,W1,05/01/2026,02/03/2026,\nB1,,W1,06/01/2026,,\n")) {
            while (file.next().isPresent()) {}
            assertThat(file.asOf()).contains(MARCH);
            assertThat(file.scopes())
                    .containsExactly(new Scope("", Set.of(CaseAllocated.class), JANUARY, MARCH, false, false));
            assertThat(file.leftAside()).containsExactly(java.util.Map.entry("notes", 1));
            assertThat(file.untold()).containsExactly("team");
            assertThat(file.council()).isEqualTo("892");
        }
    }

    @Test
    void a_day_still_to_come_counts_neither_for_its_day_nor_for_what_it_covers() throws Exception {
        try (var file = open(HEADER + "A1,,W1,05/01/2026,02/03/2062,\nA1,,W2,05/01/2062,,\nA1,,W3,02/03/2026,,\n")) {
            while (file.next().isPresent()) {}
            assertThat(file.asOf()).contains(MARCH);
            assertThat(file.scopes())
                    .containsExactly(new Scope("", Set.of(CaseAllocated.class), JANUARY, MARCH, false, false));
        }
    }

    @Test
    void rows_that_were_given_back_cover_nothing() throws Exception {
        try (var file = open("CaseClock reason," + HEADER + "Why.,A1,,W1,05/01/2026,02/03/2026,\n")) {
            assertThat(file.next().orElseThrow().statements()).hasSize(2);
            assertThat(file.asOf()).isEmpty();
            assertThat(file.scopes()).isEmpty();
        }
    }

    @Test
    void a_day_of_birth_is_not_even_counted() throws Exception {
        try (var file = open(HEADER + "A1,01/02/2015,W1,05/01/2026,,\n")) {
            file.next();
            assertThat(file.leftAside()).isEmpty();
        }
    }

    @Test
    void another_file_of_the_collection_is_refused() {
        assertThatThrownBy(() -> open("CHILD,DOB,DECOM,RNE\nA1,01/02/2015,05/01/2026,S\n"))
                .isInstanceOf(UnreadableFile.class)
                .hasMessageContaining("no column “SW_ID”");
    }

    @Test
    void whatever_is_done_to_a_file_it_is_read_or_refused() {
        String rows =
                "A1,01/02/2015,W1,05/01/2026,02/03/2026,FCONTA\n\"B, 2\",,W2,02/03/2026,,LEFTRL\nC3,,W3,1/4/2026,,\n";
        int refused = Mutations.of((HEADER + rows).getBytes(StandardCharsets.UTF_8), 20261122, spoilt -> {
            try (var file = Ssda903File.open(
                    new ByteArrayInputStream(spoilt),
                    Set.of(),
                    Optional.of("892"),
                    ReadCensus::caseId,
                    (council, worker) -> worker,
                    ReadCensus.TODAY)) {
                while (file.next().isPresent()) {}
            }
        });
        assertThat(refused).isPositive();
    }

    private static List<Fact> facts(String rows) throws UnreadableFile {
        return children(rows).stream()
                .flatMap(child -> child.statements().stream())
                .map(statement -> statement.fact())
                .toList();
    }

    private static List<Rejection> rejections(String rows) throws UnreadableFile {
        return children(rows).stream()
                .flatMap(child -> child.rejections().stream())
                .toList();
    }

    private static List<ChildStatement> children(String rows) throws UnreadableFile {
        try (var file = open(HEADER + rows)) {
            var children = new ArrayList<ChildStatement>();
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                children.add(child.get());
            }
            return children;
        }
    }

    private static Ssda903File open(String csv) throws UnreadableFile {
        return Ssda903File.open(
                bytes(csv),
                Set.of(),
                Optional.of("892"),
                ReadCensus::caseId,
                (council, worker) -> worker,
                ReadCensus.TODAY);
    }

    private static ByteArrayInputStream bytes(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }
}
