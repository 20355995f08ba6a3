package caseclock.query.measures;

import java.util.Locale;

/** What those whose clocks are counted are called in a heading. */
public final class TeamWords {

    private TeamWords() {}

    /** "East team", where the name does not say so itself; "All teams"; "No team recorded". */
    public static String of(TeamFilter filter) {
        return switch (filter) {
            case TeamFilter.AllTeams() -> "All teams";
            case TeamFilter.OneTeam(String name) ->
                name.toLowerCase(Locale.ROOT).contains("team") ? name : name + " team";
            case TeamFilter.NoTeam() -> "No team recorded";
        };
    }
}
