package caseclock.query.measures;

/** To which team a clock counts. */
public enum Attribution {
    /** To the team that held the case when it mattered: finished clocks on the day they stopped, others on the day they fell due or on the day asked about. */
    USUAL,
    START,
    STOP,
    DUE
}
