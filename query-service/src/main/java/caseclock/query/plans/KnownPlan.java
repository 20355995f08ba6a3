package caseclock.query.plans;

import java.util.Optional;
import java.util.UUID;

/**
 * A plan that a figure counts.
 *
 * @param team the team that held the case on the day that the figure is about
 * @param lookedAt whether a manager looked at it before it ended at a first review
 */
public record KnownPlan(UUID caseId, Optional<String> team, Plan plan, boolean lookedAt) {}
