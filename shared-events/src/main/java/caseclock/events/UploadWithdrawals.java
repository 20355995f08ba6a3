package caseclock.events;

/** Which of the facts that a file no longer states are withdrawn. */
public enum UploadWithdrawals {
    /** Those of lists that still state nearly all that was known. */
    WHERE_TRUSTED,
    /** All of them, because somebody looked. */
    ALL,
    NONE
}
