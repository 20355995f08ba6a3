package caseclock.command.intake.upload;

import caseclock.command.intake.Known;
import caseclock.command.intake.Scope;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.spool.Spool;
import caseclock.command.intake.spool.SpooledBytes;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.recording.RecordingMeters;
import caseclock.events.CaseId;
import caseclock.events.Recording;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadChecked;
import caseclock.events.UploadEvent.UploadConfirmed;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadItemsLeftAside;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadEvent.UploadRuleBroken;
import caseclock.events.UploadWithdrawals;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Takes one upload from where it stopped to its end: it is read through, checked, and recorded at once or when somebody confirms it. Each batch
 * is recorded, accounted for and counted as read in one transaction, so that a kill at any point loses nothing and doubles nothing.
 */
final class UploadRun {

    private static final int LEFT_OUT_TOGETHER = 200;

    private final SpooledUpload upload;
    private final Parts parts;
    private long eventsSeen;

    /**
     * What a run works with.
     *
     * @param believedFromPercent which share of what is known in its period a list must still state for its silence to be believed
     */
    record Parts(
            Spool spool,
            FileKinds kinds,
            KnownCases known,
            UploadStream stream,
            Sources sources,
            PlannedEvents plans,
            RejectedRows rejected,
            CaseRecorder recorder,
            RecordingMeters meters,
            Clock clock,
            int believedFromPercent) {}

    UploadRun(SpooledUpload upload, Parts parts) {
        this.upload = upload;
        this.parts = parts;
    }

    /** @param stopping whether to leave off after the batch at hand; the rest is read another time */
    void go(BooleanSupplier stopping) {
        eventsSeen = parts.stream().length(upload.id());
        try {
            Survey survey = survey();
            UploadChecked checked = checked(survey);
            var confirmed = parts.stream().confirmed(upload.id());
            if (confirmed.isPresent() || !(upload.wish().toBeConfirmed() || checked.olderThanBefore())) {
                record(survey, withdrawn(checked, confirmed), stopping);
            } else {
                parts.rejected().keep(upload);
                parts.recorder().together(this::pause);
            }
        } catch (UnreadableFile fault) {
            end(List.of(refused(fault)));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For an upload that breaks off again and again, for a reason that must lie here. */
    void giveUp() {
        eventsSeen = parts.stream().length(upload.id());
        end(List.of(new UploadRefused(
                upload.id(),
                "CaseClock cannot go on with this file, and the fault is its own; the log says " + "more under upload "
                        + upload.id() + ". Tell whoever runs it.")));
    }

    private UploadRefused refused(UnreadableFile fault) {
        int kept = parts.stream().childrenRecorded(upload.id());
        return new UploadRefused(
                upload.id(),
                fault.getMessage()
                        + (kept == 0
                                ? " Nothing of it was recorded."
                                : " The children before this place (" + kept + ") were recorded."));
    }

    private Survey survey() throws UnreadableFile, IOException {
        try (SpooledBytes bytes = parts.spool().open(upload);
                StatementFile file = parts.kinds().open(upload, bytes)) {
            return Survey.of(file);
        }
    }

    private UploadChecked checked(Survey survey) throws UnreadableFile {
        var before = parts.stream().checked(upload.id());
        if (before.isPresent() && !isOlderByNow(before.get())) {
            return before.get();
        }
        List<UploadEvent> events = new Check(upload, parts, survey).events();
        parts.recorder().together(() -> {
            makeSureNobodyElseWentOn();
            if (events.stream().anyMatch(UploadBatchRecorded.class::isInstance)) {
                parts.sources().spokeOf(upload.kind(), survey.council(), survey.children());
            }
            return append(events);
        });
        eventsSeen += events.size();
        events.forEach(this::meter);
        return (UploadChecked) events.getLast();
    }

    /** Whether a later file was recorded between the check and the first batch, so that it must be checked anew, and wait. */
    private boolean isOlderByNow(UploadChecked checked) {
        return !upload.wish().toBeConfirmed()
                && !checked.olderThanBefore()
                && parts.stream().childrenRecorded(upload.id()) == 0
                && checked.asOf()
                        .flatMap(asOf -> parts.sources()
                                .latest(upload.kind(), checked.council())
                                .filter(asOf::isBefore))
                        .isPresent();
    }

    private void meter(UploadEvent event) {
        if (event instanceof UploadBatchRecorded batch) {
            parts.meters().uploaded(upload.kind(), batch.counts());
        }
    }

    private boolean pause() {
        makeSureNobodyElseWentOn();
        parts.spool().pause(upload.id(), parts.clock().instant());
        return true;
    }

    private static Withdrawals withdrawn(UploadChecked checked, Optional<UploadConfirmed> confirmed) {
        return switch (confirmed.map(UploadConfirmed::withdrawals).orElse(UploadWithdrawals.WHERE_TRUSTED)) {
            case WHERE_TRUSTED ->
                new Withdrawals(true, scope -> checked.scopes().get(scope).trusted());
            case ALL -> new Withdrawals(true, _ -> true);
            case NONE -> new Withdrawals(false, _ -> false);
        };
    }

    /** What was done before is read again, and not only counted: the rules look at the whole file. */
    private void record(Survey survey, Withdrawals withdrawn, BooleanSupplier stopping)
            throws UnreadableFile, IOException {
        int done = parts.stream().childrenRecorded(upload.id());
        try (SpooledBytes bytes = parts.spool().open(upload);
                StatementFile file = parts.kinds().open(upload, bytes)) {
            for (int child = 0; child < done; child++) {
                file.next();
            }
            boolean isLast = false;
            while (!isLast && !stopping.getAsBoolean()) {
                Batch batch = Batch.next(file);
                isLast = batch.isLast();
                if (!batch.children().isEmpty()) {
                    record(batch, survey, withdrawn, bytes.shareRead());
                }
            }
            if (isLast) {
                recordLeftOut(survey, withdrawn);
                parts.rejected().keep(upload);
                end(survey, noticed(upload.id(), file));
            }
        }
    }

    private void record(Batch batch, Survey survey, Withdrawals withdrawn, double shareRead) {
        recordTogether(batch, shareRead, (plans, known) -> {
            parts.sources().spokeOf(upload.kind(), survey.council(), batch.cases());
            return recorder(plans, survey, withdrawn).record(batch, known);
        });
    }

    private void recordLeftOut(Survey survey, Withdrawals withdrawn) {
        for (Batch batch : leftOut(parts, upload, survey)) {
            recordTogether(
                    batch,
                    1,
                    (plans, known) -> recorder(plans, survey, withdrawn).recordLeftOut(batch, known));
        }
    }

    private BatchRecorder recorder(Plans plans, Survey survey, Withdrawals withdrawn) {
        var recording = Recording.firstSeen(parts.clock().instant(), upload.kind() + "/" + upload.id());
        return new BatchRecorder(plans, recording, survey.covers(), withdrawn);
    }

    private interface Work {
        Account on(Plans plans, Map<CaseId, Known> known);
    }

    private void recordTogether(Batch batch, double shareRead, Work work) {
        Account account = parts.recorder().together(() -> {
            makeSureNobodyElseWentOn();
            var known = parts.known().of(batch.cases(), upload.kind());
            var plans = new Plans(parts.recorder(), known);
            Account made = work.on(plans, known);
            parts.recorder().append(plans.decided());
            append(made.events(upload.id(), shareRead));
            return made;
        });
        eventsSeen += account.events(upload.id(), shareRead).size();
        parts.meters().uploaded(upload.kind(), account.counts());
    }

    /** The children of whom earlier files spoke and this one does not, where it covers them. */
    static List<Batch> leftOut(Parts parts, SpooledUpload upload, Survey survey) {
        if (survey.covers().scopes().stream().noneMatch(Scope::everyChild)) {
            return List.of();
        }
        var cases = parts.sources().children(upload.kind(), survey.council()).stream()
                .filter(caseId -> !survey.children().contains(caseId))
                .toList();
        var batches = new ArrayList<Batch>();
        for (int from = 0; from < cases.size(); from += LEFT_OUT_TOGETHER) {
            batches.add(Batch.leftOut(
                    cases.subList(from, Math.min(cases.size(), from + LEFT_OUT_TOGETHER)), survey.council()));
        }
        return batches;
    }

    private void end(Survey survey, List<UploadEvent> noticed) {
        var events = new ArrayList<>(noticed);
        events.add(new UploadFinished(upload.id()));
        parts.recorder().together(() -> {
            survey.asOf().ifPresent(day -> parts.sources().recorded(upload.kind(), survey.council(), day));
            return end(events);
        });
    }

    private int end(List<UploadEvent> last) {
        return parts.recorder().together(() -> {
            makeSureNobodyElseWentOn();
            parts.spool().remove(upload.id());
            return append(last);
        });
    }

    static List<UploadEvent> noticed(UUID upload, StatementFile file) {
        var noticed = new ArrayList<UploadEvent>();
        file.brokenRules()
                .forEach(rule -> noticed.add(new UploadRuleBroken(upload, rule.rule(), rule.meaning(), rule.count())));
        file.leftAside().forEach((item, count) -> noticed.add(new UploadItemsLeftAside(upload, item, count)));
        return noticed;
    }

    private int append(List<UploadEvent> events) {
        parts.recorder().append(upload.id(), events);
        return events.size();
    }

    /** A process that lost its lock without noticing must not record after the one that took over. */
    private void makeSureNobodyElseWentOn() {
        if (parts.stream().length(upload.id()) != eventsSeen) {
            throw new IllegalStateException("Another process went on with upload " + upload.id() + ".");
        }
    }
}
