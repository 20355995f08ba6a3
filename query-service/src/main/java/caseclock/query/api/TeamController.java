package caseclock.query.api;

import caseclock.query.measures.Teams;
import caseclock.query.measures.Teams.Team;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which teams have ever held a case. */
@RestController
public final class TeamController {

    private final Teams teams;

    public TeamController(Teams teams) {
        this.teams = teams;
    }

    @GetMapping("/api/v1/teams")
    List<Team> teams(@RequestParam Optional<String> council) {
        return teams.all(council);
    }
}
