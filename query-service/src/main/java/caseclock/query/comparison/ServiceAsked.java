package caseclock.query.comparison;

import static java.nio.charset.StandardCharsets.UTF_8;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Weeks;
import caseclock.query.timeliness.TimescaleKey;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What the comparison was asked, and the addresses that ask the same.
 *
 * @param attribution to which team a clock counts
 */
record ServiceAsked(String council, TimescaleKey timescale, Weeks weeks, Attribution attribution, When when) {

    Question question() {
        return new Question(
                timescale,
                weeks.from(),
                weeks.to(),
                Optional.of(council),
                new TeamFilter.AllTeams(),
                when.asAt(),
                when.knownAt(),
                attribution);
    }

    /** @throws NotAsked if it is none of those there are */
    static Attribution attribution(Optional<String> text) {
        return text.filter(one -> !one.isBlank())
                .map(one -> Arrays.stream(Attribution.values())
                        .filter(value -> text(value).equals(one))
                        .findFirst()
                        .orElseThrow(() -> new NotAsked("teams", "Teams can be usual, start, stop or due.")))
                .orElse(Attribution.USUAL);
    }

    static String text(Attribution attribution) {
        return attribution.name().toLowerCase(Locale.ROOT);
    }

    private String parameters() {
        return "&timescale=" + timescale.text() + "&weeks=" + weeks.count()
                + (attribution == Attribution.USUAL ? "" : "&teams=" + text(attribution));
    }

    String link(String more) {
        return when.link(Address.of(Address.SERVICE, council, Optional.empty()) + parameters() + more);
    }

    String file(String block) {
        var path = block.isEmpty() ? Address.SERVICE + ".csv" : Address.SERVICE + "/" + block + ".csv";
        return when.link(Address.of(path, council, Optional.empty()) + parameters());
    }

    /** One team of the same timescale and period. */
    String clock(String team, String place) {
        return when.link(Address.of(Address.CLOCKS + "/" + timescale.text(), council, Optional.of(team)) + "&weeks="
                + weeks.count() + place);
    }

    String worklist(String team, String show) {
        return when.link(Address.of(Address.DUE, council, Optional.of(team)) + "&show=" + show);
    }

    String api(String place) {
        return Address.of("/api/v1/measures/" + timescale.text() + place, council, Optional.empty()) + "&from="
                + weeks.from() + "&to=" + weeks.to() + dates();
    }

    String series() {
        return Address.of("/api/v1/measures/" + timescale.text() + "/series", council, Optional.empty()) + "&weeks="
                + weeks.count() + dates();
    }

    private String dates() {
        return "&asAt=" + when.asAt()
                + when.known()
                        .map(on -> "&knownOn=" + URLEncoder.encode(on.text(), UTF_8))
                        .orElse("");
    }
}
