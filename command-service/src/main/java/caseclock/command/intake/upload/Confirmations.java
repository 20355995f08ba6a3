package caseclock.command.intake.upload;

import caseclock.command.intake.spool.Spool;
import caseclock.command.recording.CaseRecorder;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadConfirmed;
import caseclock.events.UploadEvent.UploadDiscarded;
import caseclock.events.UploadWithdrawals;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Has checked uploads recorded or discarded, and discards those that nobody confirmed for two weeks, with all that they hold. */
public final class Confirmations {

    static final Duration LONGEST_WAIT = Duration.ofDays(14);

    private final UploadRun.Parts parts;
    private final Spool spool;
    private final CaseRecorder recorder;
    private final Clock clock;

    Confirmations(UploadRun.Parts parts) {
        this.parts = parts;
        this.spool = parts.spool();
        this.recorder = parts.recorder();
        this.clock = parts.clock();
    }

    /** Why an upload is not confirmed or discarded; the message is a sentence. */
    static final class NotWaiting extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String field;

        NotWaiting(String field, String sentence) {
            super(sentence);
            this.field = field;
        }

        /** The field of the request at fault; "id" if there is no such upload waiting. */
        String field() {
            return field;
        }
    }

    /**
     * From now on the upload is recorded in the background.
     *
     * @param olderToo whether it may be recorded although a later file of its kind was recorded before
     */
    void confirm(UUID upload, UploadWithdrawals withdrawals, boolean olderToo, Optional<String> by) {
        recorder.together(() -> {
            end(upload, new UploadConfirmed(upload, withdrawals, by));
            var asOf = parts.stream().checked(upload).orElseThrow().asOf();
            var later = later(upload);
            if (later.isPresent() && !olderToo) {
                throw new NotWaiting(
                        "older",
                        "This file is of " + asOf.orElseThrow() + ", and one of "
                                + later.get()
                                + " was recorded before. Say older=yes if what it says is to replace that.");
            }
            return upload;
        });
    }

    void discard(UUID upload, Optional<String> by) {
        recorder.together(() -> {
            end(upload, new UploadDiscarded(upload, by));
            spool.remove(upload);
            parts.rejected().remove(upload);
            return upload;
        });
    }

    void discardForgotten() {
        spool.pausedBefore(clock.instant().minus(LONGEST_WAIT)).forEach(upload -> discard(upload, Optional.empty()));
    }

    /** The day of a later file of the kind that was recorded by now, perhaps since the check. */
    private Optional<LocalDate> later(UUID upload) {
        var checked = parts.stream().checked(upload).orElseThrow();
        return checked.asOf()
                .flatMap(asOf -> parts.sources()
                        .latest(spool.kind(upload), checked.council())
                        .filter(asOf::isBefore));
    }

    private void end(UUID upload, UploadEvent event) {
        if (!spool.resume(upload)) {
            throw new NotWaiting("id", "No upload of this identity waits to be confirmed.");
        }
        recorder.append(event);
    }
}
