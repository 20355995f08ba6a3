package caseclock.query.caseload;

import caseclock.query.allocation.Caseloads;
import caseclock.query.measures.Teams.Team;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the page of all workers tells of.
 *
 * @param everybody the workers of all teams, counted
 * @param counted those of the team asked about
 */
record Found(List<Team> teams, Caseloads everybody, Caseloads counted, List<Load> loads, Optional<Season> season) {}
