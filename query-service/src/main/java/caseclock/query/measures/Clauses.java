package caseclock.query.measures;

/** The parts that queries about a {@link Scope} have in common, in SQL. */
public final class Clauses {

    private Clauses() {}

    /** That a row was what the records said at the moment asked about. */
    public static String known(String row) {
        return "%1$s.known_from <= :known and (%1$s.known_to is null or %1$s.known_to > :known)".formatted(row);
    }

    /** That a row is of the council asked about. */
    public static String council(String row) {
        return "(cast(:council as text) is null or %s.council = :council)".formatted(row);
    }

    /** That a clock stopped by its due day or, where the limit is in hours, by its last moment; null if it did not stop or has no limit. */
    public static String inTime(String clock) {
        return "(case when %1$s.due_at is null then %1$s.stopped_on <= %1$s.due_on else %1$s.stopped_at <= %1$s.due_at end)"
                .formatted(clock);
    }

    /**
     * That a clock may be open on the day asked about. It says no more than its being open says, in the words of the index of those that are open
     * now: without it all versions of all clocks are read.
     */
    public static String mayBeOpen(String clock) {
        return """
                (%1$s.stopped_on is null and %1$s.cancelled_on is null and %1$s.known_to is null
                    or %1$s.known_to > :known or %1$s.stopped_on > :asAt or %1$s.cancelled_on > :asAt)""".formatted(clock);
    }

    /** That a spell covers a day. */
    public static String covers(String spell, String day) {
        return "%1$s.from_on <= %2$s and (%1$s.until_on is null or %1$s.until_on > %2$s)".formatted(spell, day);
    }

    /**
     * Finds, as {@code held.who}, the team that held a row's case on a day. On the day on which a case is closed it is still the team that closed it.
     */
    public static String heldOn(String row, String day) {
        return """
                left join lateral (
                    select h.who from spell h
                    where h.case_id = %1$s.case_id and h.kind = 'HELD' and %3$s
                      and h.from_on <= %2$s and (h.until_on is null or h.until_on >= %2$s)
                    order by h.from_on desc limit 1) held on true""".formatted(row, day, known("h"));
    }

    /** The same for a great many rows: all spells of the council are read once, each to its last day, instead of a look for each row. */
    public static String heldByDay(String row, String day) {
        return """
                left join (
                    select h.case_id, h.who, h.from_on,
                        case when lead(h.from_on) over (partition by h.case_id order by h.from_on) = h.until_on
                            then h.until_on - 1 else h.until_on end as last_on
                    from spell h where h.kind = 'HELD' and %3$s and %4$s) held
                  on held.case_id = %1$s.case_id and held.from_on <= %2$s and (held.last_on is null or held.last_on >= %2$s)""".formatted(row, day, known("h"), council("h"));
    }

    /** That the team found by {@link #heldOn} or {@link #heldByDay} is asked about. */
    public static final String OURS = "(:everyTeam or held.who is not distinct from cast(:team as text))";
}
