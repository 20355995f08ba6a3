package caseclock.query.measures;

import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.measures.TeamFilter.NoTeam;
import caseclock.query.measures.TeamFilter.OneTeam;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The teams that have ever held a case, and the addresses they go by. */
public final class Teams {

    /** The address of the children whose source names no team. */
    public static final String NO_TEAM = "no-team-recorded";

    private final JdbcClient database;

    public Teams(JdbcClient database) {
        this.database = database;
    }

    /**
     * A team of a council.
     *
     * @param key as it stands in an address, for instance "disabled-children"
     */
    public record Team(String council, String key, String name) {}

    /** Alphabetical, council by council; there is no league order. */
    public List<Team> all(Optional<String> council) {
        return database.sql("""
                        select council, key, name from team
                        where cast(:council as text) is null or council = :council order by council, name""")
                .param("council", council.orElse(null))
                .query((row, _) -> new Team(row.getString("council"), row.getString("key"), row.getString("name")))
                .list();
    }

    /** The councils that have any case. */
    public List<String> councils() {
        return database.sql("select distinct council from case_file where council <> '' order by council")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** The one asked about; without one, the first there is. Empty while there is no case at all. */
    public Optional<String> meant(Optional<String> asked) {
        return asked.filter(code -> !code.isBlank())
                .or(() -> councils().stream().findFirst());
    }

    /** Of these the one asked about, or all. */
    public List<String> councils(Optional<String> asked) {
        return councils().stream()
                .filter(council -> asked.map(council::equals).orElse(true))
                .toList();
    }

    /**
     * @param key a team's key or name; empty for all teams
     * @throws NotAsked if there is no such team, or if several councils have one of this name and none of them is named
     */
    public TeamFilter filter(Optional<String> council, Optional<String> key) {
        if (key.isEmpty()) {
            return new AllTeams();
        }
        if (key.get().equals(NO_TEAM)) {
            return new NoTeam();
        }
        return filter(all(council).stream()
                .filter(team -> team.key().equals(key.get()) || team.name().equals(key.get()))
                .toList());
    }

    static TeamFilter filter(List<Team> matching) {
        if (matching.stream().map(Team::council).distinct().count() > 1) {
            throw new NotAsked("council", "Several councils have a team of this name. Give the council's code, too.");
        }
        return matching.stream()
                .findFirst()
                .<TeamFilter>map(team -> new OneTeam(team.name()))
                .orElseThrow(() ->
                        new NotAsked("team", "There is no team of this name. /api/v1/teams lists those there are."));
    }
}
