package caseclock.command.intake.upload;

import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.spool.Spool;
import caseclock.command.intake.spool.SpooledBytes;
import caseclock.command.intake.spool.SpooledUpload;
import caseclock.command.recording.CaseRecorder;
import caseclock.command.recording.RecordingMeters;
import caseclock.events.Recording;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadFinished;
import caseclock.events.UploadEvent.UploadItemsLeftAside;
import caseclock.events.UploadEvent.UploadRefused;
import caseclock.events.UploadEvent.UploadRuleBroken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Reads one upload from where it stopped to its end. Each batch is recorded, accounted for and counted as read in one transaction, so that a
 * kill at any point loses nothing and doubles nothing.
 */
final class UploadRun {

    private final SpooledUpload upload;
    private final Parts parts;
    private long eventsSeen;

    /** What a run works with. */
    record Parts(
            Spool spool,
            FileKinds kinds,
            KnownCases known,
            UploadStream stream,
            CaseRecorder recorder,
            RecordingMeters meters,
            Clock clock) {}

    UploadRun(SpooledUpload upload, Parts parts) {
        this.upload = upload;
        this.parts = parts;
    }

    /** @param stopping whether to leave off after the batch at hand; the rest is read another time */
    void go(BooleanSupplier stopping) {
        eventsSeen = parts.stream().length(upload.id());
        int done = parts.stream().childrenRecorded(upload.id());
        try (SpooledBytes bytes = parts.spool().open(upload);
                StatementFile file = parts.kinds().open(upload.kind(), bytes)) {
            skip(file, done);
            read(file, bytes, stopping);
        } catch (UnreadableFile fault) {
            end(List.of(), Optional.of(fault));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For an upload that breaks off again and again, for a reason that must lie here. */
    void giveUp() {
        eventsSeen = parts.stream().length(upload.id());
        end(
                List.of(),
                Optional.of(new UnreadableFile(
                        "CaseClock cannot go on with this file, and the fault is its own; the log says "
                                + "more under upload " + upload.id() + ". Tell whoever runs it.")));
    }

    /** Read again, and not only counted: the rules look at the whole file. */
    private static void skip(StatementFile file, int done) throws UnreadableFile {
        for (int child = 0; child < done; child++) {
            file.next();
        }
    }

    private void read(StatementFile file, SpooledBytes bytes, BooleanSupplier stopping) {
        while (!stopping.getAsBoolean()) {
            Batch batch = Batch.next(file);
            if (!batch.children().isEmpty()) {
                record(batch, bytes.shareRead());
            }
            if (batch.isLast()) {
                end(noticed(file), batch.fault());
                return;
            }
        }
    }

    private void record(Batch batch, double shareRead) {
        Account account = parts.recorder().together(() -> {
            makeSureNobodyElseWentOn();
            var known = parts.known().of(batch.cases(), upload.kind());
            var recording = Recording.firstSeen(parts.clock().instant(), upload.kind() + "/" + upload.id());
            Account made = new BatchRecorder(parts.recorder(), recording).record(batch, known);
            append(made.events(upload.id(), shareRead));
            return made;
        });
        eventsSeen += account.events(upload.id(), shareRead).size();
        parts.meters().uploaded(upload.kind(), account.counts());
    }

    private void end(List<UploadEvent> noticed, Optional<UnreadableFile> fault) {
        parts.recorder().together(() -> {
            makeSureNobodyElseWentOn();
            parts.spool().remove(upload.id());
            append(noticed);
            return append(List.of(fault.map(this::refused).orElseGet(() -> new UploadFinished(upload.id()))));
        });
    }

    private UploadEvent refused(UnreadableFile fault) {
        int kept = parts.stream().childrenRecorded(upload.id());
        String sentence = String.valueOf(fault.getMessage());
        return new UploadRefused(
                upload.id(),
                kept == 0 ? sentence : sentence + " The children before this place (" + kept + ") were recorded.");
    }

    private List<UploadEvent> noticed(StatementFile file) {
        var noticed = new ArrayList<UploadEvent>();
        file.brokenRules()
                .forEach(rule ->
                        noticed.add(new UploadRuleBroken(upload.id(), rule.rule(), rule.meaning(), rule.count())));
        file.leftAside().forEach((item, count) -> noticed.add(new UploadItemsLeftAside(upload.id(), item, count)));
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
