package caseclock.query.api.figures;

/** An answer that can be given with its small numbers withheld. */
interface Withholding {

    /** Whether counts of one to five stand as "c", percentages that rest on them are empty, and cases are not listed. */
    boolean suppressed();
}
