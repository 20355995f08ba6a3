package caseclock.query.digest;

import caseclock.query.counts.FourCountsQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.published.Publications;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Counts what a digest tells, once the figures of the week before are published: then the read tables hold what was recorded in it. */
public final class DigestQuery {

    private final FourCountsQuery counts;
    private final Teams teams;
    private final Publications publications;

    public DigestQuery(FourCountsQuery counts, Teams teams, Publications publications) {
        this.counts = counts;
        this.teams = teams;
        this.publications = publications;
    }

    boolean isReady(String council, LocalDate monday) {
        return publications.all(Optional.of(council)).stream()
                .anyMatch(week -> week.weekEnding().equals(monday.minusDays(1)));
    }

    /** Nothing if no such team has ever held a case. */
    Optional<Digest> digest(Recipient whose, LocalDate monday, Instant now) {
        Instant known = now.truncatedTo(ChronoUnit.MILLIS);
        return teams.all(Optional.of(whose.council())).stream()
                .filter(team -> team.key().equals(whose.team()))
                .findFirst()
                .map(team -> {
                    var filter = new TeamFilter.OneTeam(team.name());
                    return new Digest(
                            whose.council(),
                            whose.team(),
                            team.name(),
                            monday,
                            known,
                            counts.on(whose.council(), filter, monday, known),
                            counts.weekBefore(whose.council(), filter, monday, known));
                });
    }
}
