package caseclock.command.intake.upload;

import static caseclock.command.intake.census.CensusText.assessment;
import static caseclock.command.intake.census.CensusText.census;
import static caseclock.command.intake.census.CensusText.child;
import static caseclock.command.intake.census.CensusText.enquiry;
import static caseclock.command.intake.census.CensusText.episode;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.command.intake.upload.CommandSideAlone.Outcome;
import caseclock.command.intake.upload.Confirmations.NotWaiting;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadEvent.UploadConfirmed;
import caseclock.events.UploadEvent.UploadDiscarded;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadWithdrawals;
import caseclock.standalone.TestDatabase;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is checked, waits, and is recorded or not. Every test has a store of its own; the census year ends on 31 March 2026. */
class CheckedUploadIT {

    private static final Wish CHECK = new Wish(Optional.empty(), true);
    private static final Optional<String> OFFICER = Optional.of("data-officer");

    private CommandSideAlone command;

    @BeforeEach
    void start() {
        command = new CommandSideAlone(TestDatabase.migrated().command());
    }

    @AfterEach
    void stop() {
        command.close();
    }

    @Test
    void a_check_records_nothing_and_foretells_what_recording_will_do() throws Exception {
        command.upload(census(
                child("K1", episode("2025-04-08", enquiry("2025-04-11", "", "2025-05-02", "0"))),
                child("K2", episode("2025-04-08"))));
        String next = census(
                child("K1", episode("2025-04-08", enquiry("2025-04-11", "", "2025-05-06", "0"))),
                child("K2", episode("2025-04-08", assessment("2025-04-09", "2025-04-01"))),
                child("K3", episode("2025-06-02")));

        UUID upload = check(next);

        var checked = checked(upload);
        // K1: referral and enquiry as they were, conference corrected. K2: referral as it was, assessment new,
        // authorised before it started. K3 new.
        assertThat(checked.counts()).isEqualTo(UploadCounts.of(3, 3, 2, 3, 1, 0, 1));
        assertThat(command.outcome(upload).all(UploadRecordRejected.class))
                .extracting(UploadRecordRejected::field)
                .containsExactly("AssessmentAuthorisationDate");
        assertThat(command.outcome(upload).counts()).isEqualTo(UploadCounts.NONE);
        assertThat(command.caseOf("K3")).isEmpty();

        assertThat(confirmed(upload, UploadWithdrawals.WHERE_TRUSTED).counts()).isEqualTo(checked.counts());
        assertThat(command.caseOf("K3")).hasSize(2);
    }

    @Test
    void what_would_be_recorded_is_kept_until_it_is_decided() throws Exception {
        UUID upload = check(census(child("K1", episode("2025-04-08"))));
        assertThat(planned()).isEqualTo(2);
        confirmed(upload, UploadWithdrawals.WHERE_TRUSTED);
        assertThat(planned()).isZero();
    }

    @Test
    void a_discarded_check_leaves_nothing_but_its_story() throws Exception {
        UUID upload = check(census(child("K1", episode("2025-04-08"))));
        command.confirmations().discard(upload, OFFICER);
        assertThat(command.outcome(upload).events().getLast()).isEqualTo(new UploadDiscarded(upload, OFFICER));
        assertThat(planned()).isZero();
        assertThat(command.caseOf("K1")).isEmpty();
        assertThatThrownBy(() -> command.confirmations().confirm(upload, UploadWithdrawals.ALL, true, OFFICER))
                .isInstanceOf(NotWaiting.class)
                .hasMessage("No upload of this identity waits to be confirmed.");
    }

    @Test
    void what_vanished_is_withdrawn_where_nearly_all_else_is_still_there() throws Exception {
        command.upload(enquiries(20));
        UUID upload = check(enquiries(18));
        var scope = checked(upload).scopes().getLast();
        assertThat(scope.known()).isEqualTo(20);
        assertThat(scope.vanished()).isEqualTo(2);
        assertThat(scope.trusted()).as("18 of 20 are 90 %%").isTrue();
        assertThat(checked(upload).counts().withdrawn()).isEqualTo(2);
        assertThat(confirmed(upload, UploadWithdrawals.WHERE_TRUSTED).counts())
                .isEqualTo(checked(upload).counts());
        assertThat(command.caseOf("K1"))
                .filteredOn(EntryWithdrawn.class::isInstance)
                .hasSize(2);
    }

    @Test
    void a_file_that_leaves_much_out_is_not_taken_at_its_silence() throws Exception {
        command.upload(enquiries(20));
        Outcome outcome = command.upload(enquiries(17));
        var scope = outcome.all(UploadChecked.class).getFirst().scopes().getLast();
        assertThat(scope.vanished()).isEqualTo(3);
        assertThat(scope.trusted()).as("17 of 20 are 85 %%").isFalse();
        assertThat(outcome.counts().withdrawn()).isZero();
    }

    @Test
    void whoever_looked_can_have_all_of_it_withdrawn_or_none() throws Exception {
        command.upload(enquiries(20));
        assertThat(confirmed(check(enquiries(17)), UploadWithdrawals.NONE)
                        .counts()
                        .withdrawn())
                .isZero();
        assertThat(confirmed(check(enquiries(17)), UploadWithdrawals.ALL)
                        .counts()
                        .withdrawn())
                .isEqualTo(3);
    }

    @Test
    void a_file_older_than_the_last_waits_even_if_it_was_to_be_recorded_at_once() throws Exception {
        command.upload(census(child("K1", episode("2025-04-08"))));
        String older = census(child("K1", episode("2024-04-08")))
                .replace("<Year>2026</Year>", "<Year>2025</Year>")
                .replace("2026-03-31", "2025-03-31");
        UUID upload = command.receive(bytes(older));
        CommandSideAlone.await(() -> isPaused(upload));
        assertThat(checked(upload).olderThanBefore()).isTrue();
        assertThat(command.outcome(upload).counts()).isEqualTo(UploadCounts.NONE);

        assertThatThrownBy(
                        () -> command.confirmations().confirm(upload, UploadWithdrawals.WHERE_TRUSTED, false, OFFICER))
                .isInstanceOf(NotWaiting.class)
                .hasMessageContaining("2025-03-31")
                .hasMessageContaining("2026-03-31");
        command.confirmations().confirm(upload, UploadWithdrawals.WHERE_TRUSTED, true, OFFICER);
        command.worker().wake();
        CommandSideAlone.await(() -> command.outcome(upload).hasEnded());
        assertThat(command.outcome(upload).counts().recorded()).isEqualTo(1);
    }

    @Test
    void a_file_that_became_older_while_it_waited_is_not_confirmed_by_the_way() throws Exception {
        UUID waiting = check(census(child("K1", episode("2024-04-08")))
                .replace("<Year>2026</Year>", "<Year>2025</Year>")
                .replace("2026-03-31", "2025-03-31"));
        command.upload(census(child("K1", episode("2025-04-08"))));
        assertThat(checked(waiting).olderThanBefore()).isFalse();
        assertThatThrownBy(
                        () -> command.confirmations().confirm(waiting, UploadWithdrawals.WHERE_TRUSTED, false, OFFICER))
                .isInstanceOf(NotWaiting.class)
                .hasMessageContaining("2026-03-31");
        assertThat(isPaused(waiting)).isTrue();
    }

    @Test
    void nothing_of_a_discarded_file_stays() throws Exception {
        UUID upload = check(census(child("K1", episode("2025-04-08"), episode("soon"))));
        assertThat(rejectedFiles()).isEqualTo(1);
        command.confirmations().discard(upload, OFFICER);
        assertThat(rejectedFiles()).isZero();
    }

    @Test
    void the_same_file_again_changes_nothing() throws Exception {
        command.upload(enquiries(5));
        UUID upload = check(enquiries(5));
        assertThat(checked(upload).counts()).isEqualTo(UploadCounts.of(1, 1, 0, 6, 0, 0, 0));
    }

    @Test
    void what_nobody_confirms_for_two_weeks_is_discarded() throws Exception {
        UUID upload = check(census(child("K1", episode("2025-04-08"))));
        command.confirmations().discardForgotten();
        assertThat(isPaused(upload)).isTrue();
        command.database()
                .sql("UPDATE intake.upload SET paused_at = paused_at - make_interval(secs => ?)")
                .param(Confirmations.LONGEST_WAIT.plus(Duration.ofMinutes(1)).toSeconds())
                .update();
        command.confirmations().discardForgotten();
        assertThat(command.outcome(upload).events().getLast()).isEqualTo(new UploadDiscarded(upload, Optional.empty()));
    }

    @Test
    void it_is_noted_who_confirmed() throws Exception {
        UUID upload = check(census(child("K1", episode("2025-04-08"))));
        var outcome = confirmed(upload, UploadWithdrawals.NONE);
        assertThat(outcome.all(UploadConfirmed.class))
                .containsExactly(new UploadConfirmed(upload, UploadWithdrawals.NONE, OFFICER));
        assertThat(outcome.events().getLast()).isInstanceOf(UploadFinished.class);
    }

    /** One referral with so many enquiries that each began on the first of a month. */
    private static String enquiries(int count) {
        String[] all = IntStream.range(0, count)
                .mapToObj(number ->
                        enquiry("2025-%02d-%02d".formatted(4 + number / 5, 1 + 5 * (number % 5)), "", "", "1"))
                .toArray(String[]::new);
        return census(child("K1", episode("2025-04-01", all)));
    }

    private UUID check(String census) throws Exception {
        UUID upload = command.receive(bytes(census), CHECK);
        CommandSideAlone.await(() -> isPaused(upload));
        return upload;
    }

    private UploadChecked checked(UUID upload) {
        return command.outcome(upload).all(UploadChecked.class).getFirst();
    }

    private Outcome confirmed(UUID upload, UploadWithdrawals withdrawals) {
        command.confirmations().confirm(upload, withdrawals, false, OFFICER);
        command.worker().wake();
        CommandSideAlone.await(() -> command.outcome(upload).hasEnded());
        return command.outcome(upload);
    }

    private boolean isPaused(UUID upload) {
        return command.database()
                .sql("SELECT count(*) FROM intake.upload WHERE upload_id = ? AND paused_at IS NOT NULL")
                .param(upload)
                .query(Integer.class)
                .single()
                .equals(1);
    }

    private int rejectedFiles() {
        return command.database()
                .sql("SELECT count(*) FROM intake.rejected_file")
                .query(Integer.class)
                .single();
    }

    private int planned() {
        return command.database()
                .sql("SELECT count(*) FROM intake.planned_event")
                .query(Integer.class)
                .single();
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
