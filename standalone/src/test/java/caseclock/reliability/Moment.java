package caseclock.reliability;

/** When somebody is killed. All but the first are places in the program, which a watched pool of connections knows when it comes to them. */
enum Moment {
    AT_RANDOM("at random"),
    AFTER_INSERT_BEFORE_COMMIT("after the insert, before the commit"),
    AFTER_COMMIT_BEFORE_ANSWER("after the commit, before the answer"),
    AFTER_ROWS_BEFORE_BOOKMARK("after the rows, before the bookmark"),
    AFTER_BOOKMARK_BEFORE_COMMIT("after the bookmark, before the commit"),
    INSIDE_AN_IMPORT_BATCH("in an import, inside a batch"),
    BETWEEN_IMPORT_BATCHES("in an import, between two batches"),
    INSIDE_A_REBUILD("in a rebuild, inside a piece"),
    INSIDE_THE_EXCHANGE("in the exchange of the tables");

    private final String words;

    Moment(String words) {
        this.words = words;
    }

    boolean ofAnImport() {
        return this == INSIDE_AN_IMPORT_BATCH || this == BETWEEN_IMPORT_BATCHES;
    }

    boolean ofARebuild() {
        return this == INSIDE_A_REBUILD || this == INSIDE_THE_EXCHANGE;
    }

    /** Whether it comes where figures are worked out, and not where facts are recorded. */
    boolean ofTheReadSide() {
        return ofARebuild() || this == AFTER_ROWS_BEFORE_BOOKMARK || this == AFTER_BOOKMARK_BEFORE_COMMIT;
    }

    @Override
    public String toString() {
        return words;
    }
}
