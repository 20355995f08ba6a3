package caseclock.query.unallocated;

import caseclock.query.frame.Address;
import caseclock.query.frame.PageAddress;
import caseclock.query.frame.Sorting;
import caseclock.query.frame.Sorting.Column;
import caseclock.query.frame.When;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Scope;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamWords;
import caseclock.query.measures.Teams.Team;
import java.util.List;
import java.util.Optional;

/**
 * What the page is asked: of whom, which of them, and in which order.
 *
 * @param teamKey the team as it stood in the address
 */
record Asked(
        Optional<String> council, Optional<String> teamKey, TeamFilter team, Show show, Sorting sorting, When when) {

    /** Thirteen weeks, the day asked about among them. */
    static final int TREND_DAYS = 91;

    static final Column CLOCK = new Column("clock", "Clock due first", false);
    static final Column CHILD = new Column("child", "Child", false);
    static final Column TEAM = new Column("team", "Team", false);
    static final Column WAITING = new Column("waiting", "Waiting", true);
    static final Column CHECK = new Column("check", "Next check", false);
    static final List<Column> COLUMNS = List.of(CLOCK, CHILD, TEAM, WAITING, CHECK);

    /** Which of the children are listed. */
    enum Show {
        ALL("", "without a worker"),
        PRESSING("pressing", "on a child protection plan or with a running Section 47 clock"),
        NOT_ASSESSED("not-assessed", "whose risk of waiting is not assessed");

        private final String key;
        private final String words;

        Show(String key, String words) {
            this.key = key;
            this.words = words;
        }

        String words() {
            return words;
        }

        boolean lists(Waiting one) {
            return switch (this) {
                case ALL -> true;
                case PRESSING -> one.pressing();
                case NOT_ASSESSED -> !one.riskAssessed();
            };
        }

        static Show of(Optional<String> key) {
            return key.filter(text -> !text.isBlank())
                    .map(text -> switch (text) {
                        case "pressing" -> PRESSING;
                        case "not-assessed" -> NOT_ASSESSED;
                        default -> throw new NotAsked("show", "Give pressing or not-assessed, or leave it out.");
                    })
                    .orElse(ALL);
        }
    }

    PageAddress address() {
        return sorting.in(of(teamKey).with("show", Optional.of(show.key)), COLUMNS);
    }

    /** The whole page about a team, or about all of them. */
    PageAddress of(Optional<String> key) {
        return PageAddress.of(Address.UNALLOCATED).with("council", council).with("team", key);
    }

    PageAddress showing(Show other) {
        return address().with("show", Optional.of(other.key));
    }

    Scope trend() {
        return new Scope(
                when.asAt().minusDays(TREND_DAYS - 1L), when.asAt(), council, team, when.asAt(), when.knownAt());
    }

    boolean isAbout(Team one) {
        return team.equals(new TeamFilter.OneTeam(one.name()))
                && council.map(one.council()::equals).orElse(true);
    }

    String scope() {
        return TeamWords.of(team);
    }
}
