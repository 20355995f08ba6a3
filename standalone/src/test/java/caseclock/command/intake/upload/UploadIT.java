package caseclock.command.intake.upload;

import static caseclock.command.intake.census.CensusText.assessment;
import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static caseclock.command.intake.census.CensusText.item;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.WithdrawEntry;
import caseclock.command.intake.census.CensusText;
import caseclock.command.intake.census.GeneratedCensus;
import caseclock.command.intake.upload.CommandSideAlone.Outcome;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.Happened;
import caseclock.events.Recording;
import caseclock.events.Registration.CaseRegistered;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadItemsLeftAside;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadEvent.UploadRuleBroken;
import caseclock.events.UploadEvent.UploadStarted;
import caseclock.standalone.TestDatabase;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** From the bytes of a file to the events of its cases and of itself. Each test has children of its own. */
class UploadIT {

    private static CommandSideAlone command;

    @BeforeAll
    static void start() {
        command = new CommandSideAlone(TestDatabase.migrated().command());
    }

    @AfterAll
    static void stop() {
        command.close();
    }

    @Test
    void a_census_becomes_cases_with_their_facts() throws Exception {
        Outcome outcome = command.upload(census(
                child("Q1", episode("2025-04-08", assessment("2025-04-09", "2025-05-30", "3B"))),
                child("Q2", episode("2025-04-10", enquiry("2025-04-11", "", "2025-05-02", "0")))));
        assertThat(outcome.counts()).isEqualTo(UploadCounts.of(2, 2, 6, 0, 0, 0, 0));
        assertThat(outcome.events().getFirst()).isInstanceOf(UploadStarted.class);
        assertThat(outcome.events().getLast()).isInstanceOf(UploadFinished.class);
        assertThat(command.caseOf("Q2"))
                .extracting(event -> event.getClass().getSimpleName())
                .containsExactly("CaseRegistered", "ReferralReceived", "Section47EnquiryStarted", "ConferenceHeld");
        assertThat(command.caseOf("Q1").getFirst())
                .isEqualTo(new CaseRegistered(CommandSideAlone.caseId("Q1"), "999", "Q1"));
    }

    @Test
    void what_is_recorded_says_where_it_came_from_and_that_we_saw_it_first() throws Exception {
        Outcome outcome = command.upload(census(child("S1", episode("2025-04-08"))));
        String metadata = command.database()
                .sql(
                        "SELECT convert_from(meta_data, 'UTF8') FROM event_store.event WHERE aggregate_identifier = ? AND sequence_number = 1")
                .param(CommandSideAlone.caseId("S1").toString())
                .query(String.class)
                .single();
        assertThat(metadata)
                .contains(
                        "\"source\":\"cin-census/" + outcome.events().getFirst().uploadId() + "\"")
                .contains("\"basis\":\"FIRST_SEEN_BY_US\"")
                .contains("\"recordedAt\":\"2026-11-21T12:00:00Z\"");
    }

    @Test
    void the_same_census_again_changes_nothing() throws Exception {
        byte[] census = GeneratedCensus.of("A", 450);
        Outcome first = command.upload(new ByteArrayInputStream(census));
        Outcome second = command.upload(new ByteArrayInputStream(census));
        assertThat(first.counts().children()).isEqualTo(450);
        assertThat(first.counts().recorded()).isEqualTo(first.counts().read());
        assertThat(second.counts())
                .isEqualTo(UploadCounts.of(450, 450, 0, first.counts().recorded(), 0, 0, 0));
    }

    @Test
    void a_later_census_corrects_and_adds() throws Exception {
        command.upload(census(child("L1", episode("2025-04-08", enquiry("2025-04-11", "", "2025-05-02", "0")))));
        Outcome later = command.upload(census(child(
                "L1",
                episode(
                        "2025-04-08",
                        item("CINclosureDate", "2026-01-05"),
                        item("ReasonForClosure", "RC7"),
                        enquiry("2025-04-11", "", "2025-05-06", "0")))));
        assertThat(later.counts()).isEqualTo(UploadCounts.of(1, 1, 1, 2, 1, 0, 0));
        assertThat(command.caseOf("L1").stream()
                        .filter(EntryCorrected.class::isInstance)
                        .map(EntryCorrected.class::cast))
                .hasSize(1)
                .allMatch(correction -> correction.reason() == AmendmentReason.SOURCE_CHANGED
                        && correction.fact().happened().on().equals(LocalDate.of(2025, 5, 6)));
    }

    @Test
    void what_a_person_corrected_or_withdrew_stands_and_is_pointed_out() throws Exception {
        String census = census(child(
                "P1",
                episode("2025-04-08", enquiry("2025-04-11", "", "2025-05-02", "0"), assessment("2025-04-09", ""))));
        command.upload(census);
        var held = event("P1", ConferenceHeld.class);
        var caseId = CommandSideAlone.caseId("P1");
        var byHand = Recording.firstSeen(CommandSideAlone.NOON.instant(), "api");
        var right = new ConferenceHeld(
                held.entryId(),
                Happened.on(LocalDate.of(2025, 5, 1)),
                held.kind(),
                held.enquiry(),
                Optional.of(true),
                Optional.empty(),
                Optional.empty());
        assertThat(command.recorder().carryOut(new CorrectEntry(caseId, right, AmendmentReason.WRONG_DATE), byHand))
                .isEmpty();
        var started = event("P1", caseclock.events.Assessment.AssessmentStarted.class);
        assertThat(command.recorder()
                        .carryOut(new WithdrawEntry(caseId, started.entryId(), AmendmentReason.DID_NOT_HAPPEN), byHand))
                .isEmpty();
        int before = command.caseOf("P1").size();

        Outcome again = command.upload(census);

        assertThat(again.counts()).isEqualTo(UploadCounts.of(1, 1, 0, 4, 0, 0, 0));
        assertThat(again.all(UploadRuleBroken.class))
                .filteredOn(rule -> rule.rule().equals("overruled-here"))
                .extracting(UploadRuleBroken::count)
                .containsExactly(2);
        assertThat(command.caseOf("P1")).hasSize(before);
    }

    @Test
    void what_cannot_be_read_or_cannot_be_true_is_listed_and_the_sum_holds() throws Exception {
        Outcome outcome = command.upload(census(
                child("", episode("2025-04-08")),
                child("R1", episode("2025-04-08").replace(">N1<", ">N11<"), episode("2027-01-01")),
                child("R2", episode("2025-04-08", assessment("2025-04-09", "2025-04-08", "3B")))));
        assertThat(outcome.counts()).isEqualTo(UploadCounts.of(3, 3, 3, 0, 0, 0, 4));
        assertThat(outcome.all(UploadRecordRejected.class))
                .extracting(UploadRecordRejected::row, UploadRecordRejected::field, UploadRecordRejected::value)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple(1, "LAchildID", ""),
                        org.assertj.core.api.Assertions.tuple(2, "PrimaryNeedCode", "N11"),
                        org.assertj.core.api.Assertions.tuple(2, "CINreferralDate", "2027-01-01"),
                        org.assertj.core.api.Assertions.tuple(3, "AssessmentAuthorisationDate", "2025-04-08"));
        assertThat(outcome.all(UploadRecordRejected.class).getLast().caseId()).contains(CommandSideAlone.caseId("R2"));
        assertThat(outcome.all(UploadRecordRejected.class).getLast().reason())
                .isEqualTo("An assessment cannot be authorised before it started.");
    }

    @Test
    void rules_and_what_was_left_aside_are_counted_over_the_whole_file() throws Exception {
        String closed = item("CINclosureDate", "2025-06-01");
        Outcome outcome = command.upload(census(
                child("F1", episode("2025-04-08", closed, "<CINPlanDates/>")),
                child("F2", episode("2025-04-08", closed, "<CINPlanDates/>"))));
        assertThat(outcome.all(UploadRuleBroken.class))
                .extracting(UploadRuleBroken::rule, UploadRuleBroken::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple("8805", 2));
        assertThat(outcome.all(UploadItemsLeftAside.class))
                .extracting(UploadItemsLeftAside::item, UploadItemsLeftAside::count)
                .containsExactly(org.assertj.core.api.Assertions.tuple("CINPlanDates", 2));
    }

    @Test
    void nothing_is_recorded_of_a_census_that_breaks_off() throws Exception {
        byte[] whole = GeneratedCensus.of("H", 300);
        byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
        long before = command.eventsOf("CaseRegistered");
        Outcome outcome = command.upload(new ByteArrayInputStream(half));
        assertThat(outcome.counts()).isEqualTo(UploadCounts.NONE);
        assertThat(outcome.refusal()).contains("The file breaks off").endsWith("Nothing of it was recorded.");
        assertThat(command.eventsOf("CaseRegistered")).isEqualTo(before);
    }

    @Test
    void other_files_are_refused() throws Exception {
        assertThat(command.upload("Shelf,Author").refusal()).contains("does not know this kind of file");
        assertThat(command.upload("<Workbook/>").refusal()).contains("This is no children in need census");
    }

    @Test
    void only_councils_that_are_served_are_taken() throws Exception {
        try (var choosy =
                new CommandSideAlone(TestDatabase.migrated().command(), Map.of("caseclock.councils", "891,892"))) {
            assertThat(choosy.upload(census(child("A1"))).refusal())
                    .isEqualTo(
                            "The file is from council 999 (its LEA). This installation takes files from 891, 892 only. Nothing of it was recorded.");
            assertThat(choosy.upload(census(child("A1")).replace(">999<", ">892<"))
                            .hasEnded())
                    .isTrue();
            assertThat(choosy.eventsOf("UploadFinished")).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_kept_of_a_file_that_was_read() throws Exception {
        command.upload(census(child("N1", episode("2025-04-08"))));
        command.upload("<Workbook/>");
        CommandSideAlone.await(() -> command.spool().waiting().isEmpty());
        assertThat(command.database()
                        .sql("SELECT count(*) FROM intake.upload_chunk")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void uploads_that_come_together_are_read_one_after_another() throws Exception {
        var uploads = new java.util.ArrayList<UUID>();
        for (int file = 0; file < 5; file++) {
            uploads.add(command.receive(new ByteArrayInputStream(census(child(
                            "T1", episode("2025-04-08", enquiry("2025-04-11", "", "2025-05-0" + (file + 1), "0"))))
                    .getBytes(java.nio.charset.StandardCharsets.UTF_8))));
        }
        CommandSideAlone.await(() ->
                uploads.stream().allMatch(upload -> command.outcome(upload).hasEnded()));
        assertThat(uploads.stream()
                        .map(upload -> command.outcome(upload).counts().corrected())
                        .toList())
                .isEqualTo(List.of(0, 1, 1, 1, 1));
    }

    @Test
    void a_large_file_is_spooled_in_parts() throws Exception {
        byte[] census = GeneratedCensus.of("Z", 3_000);
        assertThat(census.length).isGreaterThan(2 << 20);
        command.worker().stop();
        UUID upload = command.receive(new ByteArrayInputStream(census));
        assertThat(command.database()
                        .sql("SELECT max(length(bytes)) FROM intake.upload_chunk WHERE upload_id = ?")
                        .param(upload)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1 << 20);
        try (var bytes = command.spool().open(command.spool().waiting().getFirst())) {
            assertThat(bytes.readAllBytes()).isEqualTo(census);
        }
        command.worker().start();
        CommandSideAlone.await(() -> command.outcome(upload).hasEnded());
        assertThat(command.outcome(upload).counts().children()).isEqualTo(3_000);
    }

    /** 1,400 reviews on days of their own and as many that are none: more than any child has, and still one transaction. */
    @Test
    void a_child_with_thousands_of_entries_is_recorded_whole() throws Exception {
        var reviews = new java.util.ArrayList<String>();
        for (int day = 1; day <= 1_400; day++) {
            reviews.add(LocalDate.of(2015, 1, 1).plusDays(day).toString());
            reviews.add("day " + day);
        }
        String plan = CensusText.plan("2015-01-01", "").replace("</ChildProtectionPlans>", "<Reviews>");
        for (String review : reviews) {
            plan += item("CPPreviewDate", review);
        }
        Outcome outcome =
                command.upload(census(child("M1", episode("2014-12-01", plan + "</Reviews></ChildProtectionPlans>"))));
        assertThat(outcome.counts()).isEqualTo(UploadCounts.of(1, 1, 1_402, 0, 0, 0, 1_400));
    }

    @Test
    void two_processes_do_not_read_one_upload_twice() throws Exception {
        var database = TestDatabase.migrated();
        try (var one = new CommandSideAlone(database.command());
                var other = new CommandSideAlone(database.command())) {
            one.worker().stop();
            UUID upload = one.receive(new ByteArrayInputStream(GeneratedCensus.of("B", 1_000)));
            one.worker().start();
            other.worker().wake();
            CommandSideAlone.await(() -> one.outcome(upload).hasEnded());
            assertThat(one.outcome(upload).counts()).isEqualTo(UploadCounts.of(1_000, 1_000, 3_892, 0, 0, 0, 0));
            assertThat(one.eventsOf("UploadFinished")).isEqualTo(1);
        }
    }

    @Test
    void a_process_that_lost_its_lock_without_noticing_records_no_more() throws Exception {
        try (var slow = new CommandSideAlone(TestDatabase.migrated().command())) {
            slow.worker().stop();
            UUID upload = slow.receive(new ByteArrayInputStream(GeneratedCensus.of("C", 450)));
            var run = new UploadRun(slow.spool().waiting().getFirst(), slow.parts());
            var batches = new java.util.concurrent.atomic.AtomicInteger();
            assertThatThrownBy(() -> run.go(() -> {
                        if (batches.incrementAndGet() == 2) {
                            slow.recorder().append(new UploadItemsLeftAside(upload, "FromElsewhere", 1));
                        }
                        return false;
                    }))
                    .hasMessageStartingWith("Another process went on with upload");
            assertThat(slow.outcome(upload).counts().children()).isEqualTo(200);
        }
    }

    @Test
    void an_upload_that_breaks_off_again_and_again_is_given_up_and_says_so() throws Exception {
        try (var command = new CommandSideAlone(TestDatabase.migrated().command())) {
            command.worker().stop();
            UUID upload = command.receive(new ByteArrayInputStream(GeneratedCensus.of("D", 10)));
            command.database().sql("DELETE FROM intake.upload_chunk").update();
            command.worker().start();
            CommandSideAlone.await(() -> command.outcome(upload).hasEnded());
            assertThat(command.outcome(upload).refusal()).startsWith("CaseClock cannot go on with this file");
        }
    }

    private static <E extends CaseEvent> E event(String reference, Class<E> type) {
        return command.caseOf(reference).stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }
}
