package caseclock.reliability;

/** What happens at a moment: a death, or one of the faults that the harness must notice. */
enum Deed {
    /** The process ends as by kill -9. */
    DIE,
    /** The connection's own PostgreSQL backend is killed; the process lives. */
    KILL_BACKEND,
    /** A fault: the commit is answered as done, is not, and the process dies a moment later. */
    ANSWER_BEFORE_COMMIT,
    /** A fault: the bookmark is committed without the rows, and the process dies. */
    BOOKMARK_WITHOUT_ROWS,
    /** A fault: what is remembered of an answer is not in the transaction of its event, and the process dies before it is written. */
    FORGET_THE_KEY
}
