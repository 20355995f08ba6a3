package caseclock.events;

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
     */
    record UploadStarted(UUID uploadId, String kind, String fileHash, long bytes) implements UploadEvent {}

    /**
     * A batch of children was compared and recorded. It is in the same transaction as what it counts.
     *
     * @param shareRead how much of the file was read by then, from 0 to 1
     */
    record UploadBatchRecorded(UUID uploadId, UploadCounts counts, double shareRead) implements UploadEvent {}

    /**
     * A fact in the file was not taken over, or only without one of its items. There is one for each that the counts call rejected.
     *
     * @param row which record of the file: in a census, the number of the child element, from 1
     * @param caseId the child's case, if its reference could be read
     * @param field the item of the file at fault
     * @param value what it held, cut to 40 characters; empty if it was missing
     * @param reason a sentence that says what would be right
     */
    record UploadRecordRejected(
            UUID uploadId, int row, Optional<CaseId> caseId, String field, String value, String reason)
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
