package caseclock.query.measures;

import caseclock.query.timeliness.TimescaleKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Which figures are asked for.
 *
 * @param from first day of the period
 * @param to last day of the period
 * @param council DfE's code; empty for all
 * @param asAt how the world stood at the end of this day
 * @param knownAt as the records had it at this moment
 */
public record Question(
        TimescaleKey timescale,
        LocalDate from,
        LocalDate to,
        Optional<String> council,
        TeamFilter team,
        LocalDate asAt,
        Instant knownAt,
        Attribution attribution) {

    public Question {
        if (to.isBefore(from)) {
            throw new NotAsked("to", "The period ends before it begins: %s is before %s.".formatted(to, from));
        }
    }

    public static Question of(TimescaleKey timescale, Scope scope, Attribution attribution) {
        return new Question(
                timescale,
                scope.from(),
                scope.to(),
                scope.council(),
                scope.team(),
                scope.asAt(),
                scope.knownAt(),
                attribution);
    }

    /** The same question, whatever the timescale. */
    public Scope scope() {
        return new Scope(from, to, council, team, asAt, knownAt);
    }

    /** The same question about everybody. */
    public Question ofAllTeams() {
        return of(new TeamFilter.AllTeams());
    }

    /** The same question about others. */
    public Question of(TeamFilter others) {
        return new Question(timescale, from, to, council, others, asAt, knownAt, attribution);
    }

    /** Whether conferences of children who came from another council stand beside the figures, counted apart. */
    public boolean countsTransfersIn() {
        return timescale == TimescaleKey.SECTION_47_TO_CONFERENCE;
    }

    /** Whether a day lies in the period and not after the day asked about. */
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && !day.isAfter(asAt);
    }
}
