package caseclock.query.clocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Weeks;
import caseclock.query.timeliness.TimescaleKey;
import java.net.URLEncoder;
import java.util.Optional;

/**
 * What the page of one timescale was asked, and the addresses that ask the same.
 *
 * @param team as it stands in an address; empty for all teams
 */
record ClockAsked(
        String council, Optional<String> team, TeamFilter filter, TimescaleKey timescale, Weeks weeks, When when) {

    Question question() {
        return new Question(
                timescale,
                weeks.from(),
                weeks.to(),
                Optional.of(council),
                filter,
                when.asAt(),
                when.knownAt(),
                Attribution.USUAL);
    }

    /** The page, without its dates. */
    String path() {
        return Address.CLOCKS + "/" + timescale.text();
    }

    /** The page with everything it was asked. */
    String link() {
        return link(team, weeks.count());
    }

    String link(String more) {
        return when.link(Address.of(path(), council, team) + "&weeks=" + weeks.count() + more);
    }

    String link(Optional<String> otherTeam, int otherWeeks) {
        return when.link(Address.of(path(), council, otherTeam) + "&weeks=" + otherWeeks);
    }

    /** One block of the page as a file. */
    String file(String block, String more) {
        return when.link(Address.of(path() + "/" + block + ".csv", council, team) + "&weeks=" + weeks.count() + more);
    }

    /** The same period of the same team from the interface, both dates written out. */
    String api(String place) {
        return Address.of("/api/v1/" + place, council, team) + "&from=" + weeks.from() + "&to=" + weeks.to() + dates();
    }

    String series() {
        return Address.of("/api/v1/measures/" + timescale.text() + "/series", council, team) + "&weeks=" + weeks.count()
                + dates();
    }

    String allTeams() {
        return Address.of("/api/v1/measures/" + timescale.text() + "/teams", council, Optional.empty()) + "&from="
                + weeks.from() + "&to=" + weeks.to() + dates();
    }

    private String dates() {
        return "&asAt=" + when.asAt()
                + when.known()
                        .map(on -> "&knownOn=" + URLEncoder.encode(on.text(), UTF_8))
                        .orElse("");
    }
}
