package caseclock.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How an upload went: begun, batch by batch, and finished or refused. One stream per upload. */
public sealed interface UploadEvent extends StoredEvent {

    UUID uploadId();

    /**
     * A file was taken in and is being read.
     *
     * @param kind what the file is, for instance "cin-census"
     * @param fileHash SHA-256 of its bytes, in hexadecimal
     * @param bytes how long it is
     * @param council DfE's three-digit code of the council whose file it is, where whoever sent it said so
     * @param toBeConfirmed whether it is only checked until somebody confirms it; empty for no
     */
    record UploadStarted(
            UUID uploadId,
            String kind,
            String fileHash,
            long bytes,
            Optional<String> council,
            Optional<Boolean> toBeConfirmed)
            implements UploadEvent {

        /** A file that is recorded at once. */
        public UploadStarted(UUID uploadId, String kind, String fileHash, long bytes) {
            this(uploadId, kind, fileHash, bytes, Optional.empty(), Optional.empty());
        }
    }

    /**
     * All of a file was read and compared with what is known, and nothing was recorded yet.
     *
     * @param council whose children it holds
     * @param asOf the day on which the file was true, if that can be told
     * @param latestBefore the day on which the latest file of its kind and council was true that was recorded before
     * @param counts what recording it would come to
     * @param lists the same by list or part of the file
     * @param teams the same by team
     * @param scopes what the file covers, and how much of what was known there it still states
     */
    record UploadChecked(
            UUID uploadId,
            String council,
            Optional<LocalDate> asOf,
            Optional<LocalDate> latestBefore,
            UploadCounts counts,
            List<UploadPart> lists,
            List<UploadPart> teams,
            List<UploadScope> scopes)
            implements UploadEvent {

        public UploadChecked {
            lists = lists == null ? List.of() : List.copyOf(lists);
            teams = teams == null ? List.of() : List.copyOf(teams);
            scopes = scopes == null ? List.of() : List.copyOf(scopes);
        }

        /** Whether a later file of its kind was recorded before. */
        public boolean olderThanBefore() {
            return asOf.isPresent() && latestBefore.filter(asOf.get()::isBefore).isPresent();
        }
    }

    /**
     * Somebody wants what was checked to be recorded.
     *
     * @param withdrawals which of the facts that the file no longer states are withdrawn
     * @param confirmedBy staff reference or sign-in name of whoever did, never a name
     */
    record UploadConfirmed(UUID uploadId, UploadWithdrawals withdrawals, Optional<String> confirmedBy)
            implements UploadEvent {}

    /**
     * Nothing of the file is recorded: somebody decided so, or nobody confirmed it for too long.
     *
     * @param discardedBy staff reference or sign-in name of whoever did; empty if it lapsed
     */
    record UploadDiscarded(UUID uploadId, Optional<String> discardedBy) implements UploadEvent {}

    /**
     * A batch of children was compared and recorded. It is in the same transaction as what it counts.
     *
     * @param shareRead how much of the file was read by then, from 0 to 1
     */
    record UploadBatchRecorded(UUID uploadId, UploadCounts counts, double shareRead) implements UploadEvent {}

    /**
     * A fact in the file was not taken over, or only without one of its items. There is one for each that the counts call rejected.
     *
     * @param row which record of the file: in a census, the number of the child element, from 1; in a sheet its row, the first being 1
     * @param list the sheet or part of the file, if it has several
     * @param caseId the child's case, if its reference could be read
     * @param field the item of the file at fault
     * @param value what it held, cut to 40 characters; empty if it was missing
     * @param reason a sentence that says what would be right
     */
    record UploadRecordRejected(
            UUID uploadId,
            int row,
            Optional<String> list,
            Optional<CaseId> caseId,
            String field,
            String value,
            String reason)
            implements UploadEvent {

        /** An empty text is not written down, and reads back as nothing. */
        public UploadRecordRejected {
            value = value == null ? "" : value;
        }
    }

    /**
     * A rule that records in the file break. They were recorded all the same. Of several for one rule the counts add up.
     *
     * @param rule DfE's number, or a name of our own
     * @param meaning a sentence
     */
    record UploadRuleBroken(UUID uploadId, String rule, String meaning, int count) implements UploadEvent {}

    /**
     * An item in the file that CaseClock has no use for. Of several for one item the counts add up.
     *
     * @param item the file's own word for it
     */
    record UploadItemsLeftAside(UUID uploadId, String item, int count) implements UploadEvent {}

    /** All of the file was read. */
    record UploadFinished(UUID uploadId) implements UploadEvent {}

    /**
     * The file could not be read on, and nothing more of it will be.
     *
     * @param reason a sentence that says what is wrong and where
     */
    record UploadRefused(UUID uploadId, String reason) implements UploadEvent {}
}
