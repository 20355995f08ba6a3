package caseclock.command.intake.upload;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.command.casefile.CaseCommand.RegisterCase;
import caseclock.command.casefile.CaseCommand.WithdrawEntry;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Comparison;
import caseclock.command.intake.Comparison.Covers;
import caseclock.command.intake.Difference;
import caseclock.command.intake.Known;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Statement;
import caseclock.command.intake.upload.Tally.End;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Recording;
import caseclock.events.Recording.Basis;
import java.util.Map;
import java.util.Optional;

/** Decides what the children of one batch change, and keeps the account of it. */
final class BatchRecorder {

    private final Plans plans;
    private final Recording recording;
    private final Covers covers;
    private final Withdrawals withdrawn;

    /**
     * @param covers what the file covers
     * @param withdrawn what of that which it does not state any more is withdrawn
     */
    BatchRecorder(Plans plans, Recording recording, Covers covers, Withdrawals withdrawn) {
        this.plans = plans;
        this.recording = recording;
        this.covers = covers;
        this.withdrawn = withdrawn;
    }

    Account record(Batch batch, Map<CaseId, Known> known) {
        return account(batch, known, covers, true);
    }

    /** Of children whom the file leaves out, who do not count as read. */
    Account recordLeftOut(Batch batch, Map<CaseId, Known> known) {
        return account(batch, known, covers.ofEveryChild(), false);
    }

    private Account account(Batch batch, Map<CaseId, Known> known, Covers covered, boolean isRead) {
        var account = new Account();
        for (ChildStatement stated : batch.children()) {
            if (isRead) {
                account.child(stated);
            }
            new OneChild(account, stated).record(known, covered);
        }
        return account;
    }

    /** What one child's part of the file changes. */
    private final class OneChild {

        private final Account account;
        private final ChildStatement stated;
        private final Optional<CaseId> caseId;
        private final String team;

        OneChild(Account account, ChildStatement stated) {
            this.account = account;
            this.stated = stated;
            this.caseId = stated.child().map(Child::caseId);
            this.team = stated.statements().stream()
                    .flatMap(statement -> statement.team().stream())
                    .findFirst()
                    .or(() -> stated.held().flatMap(held -> held.team()))
                    .orElse("");
        }

        void record(Map<CaseId, Known> known, Covers covered) {
            stated.rejections().forEach(rejection -> account.reject(rejection, caseId, team));
            stated.child()
                    .ifPresent(child -> record(child, known.getOrDefault(child.caseId(), new Known("")), covered));
        }

        private void record(Child child, Known before, Covers covered) {
            register(child, before);
            var compared = Comparison.of(child, stated, before, covered);
            account.compared(compared.covered(), compared.vanished());
            compared.differences().forEach(difference -> record(child, difference));
        }

        private void register(Child child, Known before) {
            if (!before.registered() && !child.reference().isEmpty()) {
                plans.carryOut(new RegisterCase(child.caseId(), child.council(), child.reference()), recording)
                        .ifPresent(refusal -> account.reject(
                                new Rejection(stated.place(), "LAchildID", child.reference(), refusal.sentence()),
                                Optional.empty(),
                                team));
            }
        }

        private void record(Child child, Difference difference) {
            switch (difference) {
                case Difference.Same same -> count(End.UNCHANGED, same.place());
                case Difference.Overruled overruled -> {
                    count(End.UNCHANGED, overruled.place());
                    account.overruled();
                }
                case Difference.New(Statement says) ->
                    carryOut(child, says, new RecordFact(child.caseId(), says.fact()), End.RECORDED);
                case Difference.Changed(Statement says) ->
                    carryOut(
                            child,
                            says,
                            new CorrectEntry(child.caseId(), says.fact(), AmendmentReason.SOURCE_CHANGED),
                            End.CORRECTED);
                case Difference.TakenBack(EntryId entry, Fact was, Place place) -> {
                    if (withdrawn.takenBack()) {
                        withdraw(child, entry, was, place);
                    }
                }
                case Difference.Vanished(EntryId entry, Fact was, Place place, int scope) -> {
                    if (withdrawn.vanished().test(scope)) {
                        withdraw(child, entry, was, place);
                    } else {
                        account.left(new Account.Left(scope, child.caseId(), entry, place.list(), team));
                    }
                }
            }
        }

        private void carryOut(Child child, Statement says, CaseCommand command, End end) {
            plans.carryOut(command, recordingOf(says))
                    .map(refusal -> new Rejection(says.place(), says.field(), says.value(), refusal.sentence()))
                    .ifPresentOrElse(
                            rejection -> account.reject(rejection, caseId, teamOf(says)),
                            () -> account.count(end, says.place(), teamOf(says)));
        }

        private void withdraw(Child child, EntryId entry, Fact was, Place place) {
            var command = new WithdrawEntry(child.caseId(), entry, AmendmentReason.NO_LONGER_IN_SOURCE);
            plans.carryOut(command, recording)
                    .map(refusal -> new Rejection(
                            place,
                            was.getClass().getSimpleName(),
                            was.happened().toString(),
                            refusal.sentence()))
                    .ifPresentOrElse(
                            rejection -> account.reject(rejection, caseId, team), () -> count(End.WITHDRAWN, place));
        }

        private void count(End end, Place place) {
            account.count(end, place, team);
        }

        private String teamOf(Statement says) {
            return says.team().orElse(team);
        }

        private Recording recordingOf(Statement says) {
            return new Recording(
                    says.recordedAt().orElse(recording.recordedAt()),
                    says.recordedAt().isPresent() ? Basis.RECORDED_BY_SOURCE : recording.basis(),
                    says.recordedBy().or(recording::recordedBy),
                    recording.source());
        }
    }
}
