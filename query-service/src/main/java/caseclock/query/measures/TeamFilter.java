package caseclock.query.measures;

import java.util.Optional;

/** Whose clocks are counted: everybody's, one team's, or those of cases whose source names no team. */
public sealed interface TeamFilter {

    boolean admits(Optional<String> team);

    record AllTeams() implements TeamFilter {
        @Override
        public boolean admits(Optional<String> team) {
            return true;
        }
    }

    record OneTeam(String name) implements TeamFilter {
        @Override
        public boolean admits(Optional<String> team) {
            return team.filter(name::equals).isPresent();
        }
    }

    record NoTeam() implements TeamFilter {
        @Override
        public boolean admits(Optional<String> team) {
            return team.isEmpty();
        }
    }
}
