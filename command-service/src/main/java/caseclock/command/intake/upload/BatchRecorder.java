package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.command.casefile.CaseCommand.RegisterCase;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Comparison;
import caseclock.command.intake.Difference;
import caseclock.command.intake.Known;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Statement;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import java.util.Map;
import java.util.Optional;

/** Records what the children of one batch change, and keeps the account of it. */
final class BatchRecorder {

    private final CaseRecorder recorder;
    private final Recording recording;
    private final Account account = new Account();

    BatchRecorder(CaseRecorder recorder, Recording recording) {
        this.recorder = recorder;
        this.recording = recording;
    }

    Account record(Batch batch, Map<CaseId, Known> known) {
        for (ChildStatement stated : batch.children()) {
            account.child(stated);
            stated.child().ifPresent(child -> {
                Known before = known.getOrDefault(child.caseId(), new Known(""));
                register(stated, child, before);
                Comparison.of(stated.statements(), before).forEach(difference -> record(stated, child, difference));
            });
        }
        return account;
    }

    private void register(ChildStatement stated, Child child, Known before) {
        if (!before.registered()) {
            refused(new RegisterCase(child.caseId(), child.council(), child.reference()))
                    .map(sentence -> new Rejection(stated.place(), "LAchildID", child.reference(), sentence))
                    .ifPresent(rejection -> account.reject(rejection, Optional.empty()));
        }
    }

    private void record(ChildStatement stated, Child child, Difference difference) {
        Statement statement = difference.statement();
        switch (difference) {
            case Difference.Same _ -> account.unchanged();
            case Difference.Overruled _ -> account.overruled();
            case Difference.New _ ->
                carryOut(stated, child, statement, new RecordFact(child.caseId(), statement.fact()), account::recorded);
            case Difference.Changed _ ->
                carryOut(
                        stated,
                        child,
                        statement,
                        new CorrectEntry(child.caseId(), statement.fact(), AmendmentReason.SOURCE_CHANGED),
                        account::corrected);
        }
    }

    private void carryOut(ChildStatement stated, Child child, Statement statement, CaseCommand command, Runnable done) {
        refused(command)
                .map(sentence -> new Rejection(statement.place(), statement.field(), statement.value(), sentence))
                .ifPresentOrElse(rejection -> account.reject(rejection, Optional.of(child.caseId())), done);
    }

    private Optional<String> refused(CaseCommand command) {
        return recorder.carryOut(command, recording).map(refusal -> refusal.sentence());
    }
}
