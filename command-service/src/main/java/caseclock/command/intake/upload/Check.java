package caseclock.command.intake.upload;

import caseclock.command.intake.Known;
import caseclock.command.intake.Scope;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.command.recording.CaseRecorder.Decided;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadScope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Foretells what recording an upload would come to, by comparing all of it with what is known and trying every command, without recording
 * anything. A list that states fewer of the facts known in its period than this installation believes is not taken at its silence.
 */
final class Check {

    private final SpooledUpload upload;
    private final UploadRun.Parts parts;
    private final Survey survey;
    private final Account account = new Account();
    private final List<UploadEvent> findings = new ArrayList<>();
    private int planned;

    Check(SpooledUpload upload, UploadRun.Parts parts, Survey survey) {
        this.upload = upload;
        this.parts = parts;
        this.survey = survey;
    }

    /** What is to be recorded of it: for a file that is not recorded at once also each rejection; for one that changes nothing that it did. */
    List<UploadEvent> events() throws UnreadableFile {
        boolean firstOfItsKind = !parts.sources().spoke(upload.kind(), survey.council());
        if (upload.wish().toBeConfirmed() || !firstOfItsKind) {
            compare();
        }
        var events = new ArrayList<UploadEvent>();
        var checked = checked();
        if (waits()) {
            events.addAll(account.findings(upload.id()));
            events.addAll(findings);
        } else if (changesNothing()) {
            events.addAll(account.findings(upload.id()));
            events.add(new UploadBatchRecorded(upload.id(), account.counts(), 1));
        }
        events.add(checked);
        return events;
    }

    /** Whether it is recorded only when somebody confirms it: because that was asked for, or because a later file was recorded. */
    private boolean waits() {
        return upload.wish().toBeConfirmed()
                || survey.asOf()
                        .flatMap(asOf -> parts.sources()
                                .latest(upload.kind(), survey.council())
                                .filter(asOf::isBefore))
                        .isPresent();
    }

    /** Then there is nothing to compare and record once more. */
    private boolean changesNothing() {
        var counts = account.counts();
        return counts.unchanged() > 0
                && counts.read() == counts.unchanged() + counts.rejected()
                && counts.rejected() <= Account.MOST_FORETOLD;
    }

    private void compare() throws UnreadableFile {
        parts.plans().remove(upload.id());
        try (var bytes = parts.spool().open(upload);
                StatementFile file = parts.kinds().open(upload, bytes)) {
            Batch batch;
            do {
                batch = Batch.next(file);
                Batch next = batch;
                compare(batch.cases(), (recorder, known) -> recorder.record(next, known));
            } while (!batch.isLast());
            findings.addAll(UploadRun.noticed(upload.id(), file));
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
        for (Batch leftOut : UploadRun.leftOut(parts, upload, survey)) {
            compare(leftOut.cases(), (recorder, known) -> recorder.recordLeftOut(leftOut, known));
        }
        var plans = new Plans(parts.recorder(), Map.of());
        account.withdraw(this::isTrusted)
                .forEach(vanished -> plans.withdraw(vanished.caseId(), vanished.entry(), recording()));
        plan(plans.decided());
    }

    private void plan(List<Decided> more) {
        if (waits()) {
            planned = parts.plans().add(upload.id(), planned, more);
        }
    }

    private Recording recording() {
        return Recording.firstSeen(parts.clock().instant(), upload.kind() + "/" + upload.id());
    }

    private interface Comparing {
        Account with(BatchRecorder recorder, Map<CaseId, Known> known);
    }

    private void compare(List<CaseId> cases, Comparing comparing) {
        var known = parts.known().of(cases, upload.kind());
        var plans = new Plans(parts.recorder(), known);
        account.add(
                comparing.with(new BatchRecorder(plans, recording(), survey.covers(), Withdrawals.TAKEN_BACK), known));
        plan(plans.decided());
    }

    private UploadChecked checked() {
        return new UploadChecked(
                upload.id(),
                survey.council(),
                survey.asOf(),
                parts.sources().latest(upload.kind(), survey.council()),
                account.counts(),
                account.lists().parts(),
                account.teams().parts(),
                scopes());
    }

    private List<UploadScope> scopes() {
        var scopes = survey.covers().scopes();
        return IntStream.range(0, scopes.size())
                .mapToObj(number -> scope(number, scopes.get(number)))
                .toList();
    }

    private UploadScope scope(int number, Scope scope) {
        int known = account.covered(number);
        int vanished = account.vanished(number);
        return new UploadScope(
                scope.list(),
                scope.facts().stream().map(Class::getSimpleName).sorted().toList(),
                scope.from(),
                scope.to(),
                scope.alsoOpen(),
                scope.everyChild(),
                known,
                vanished,
                isTrusted(number));
    }

    private boolean isTrusted(int scope) {
        long known = account.covered(scope);
        return known > 0 && (known - account.vanished(scope)) * 100 >= known * parts.believedFromPercent();
    }
}
