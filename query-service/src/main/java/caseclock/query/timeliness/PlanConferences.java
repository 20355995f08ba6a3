package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.EntryId;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the conference that made each plan. The one a plan names comes first. A plan that names none was made by a conference of the same day (in
 * a census the two days are equal), or by the last one before it that is known to have made a plan, if the case was not closed in between. A
 * conference makes one plan.
 */
final class PlanConferences {

    private final Map<EntryId, ProtectionPlanStarted> planByConference = new LinkedHashMap<>();
    private final Map<EntryId, ConferenceHeld> conferenceByPlan = new LinkedHashMap<>();
    private final List<ConferenceHeld> conferences;
    private final List<LocalDate> closures;

    PlanConferences(KnownFacts facts) {
        conferences = facts.all(ConferenceHeld.class).toList();
        closures = facts.all(CaseClosed.class)
                .map(closed -> closed.happened().on())
                .toList();
        facts.all(ProtectionPlanStarted.class)
                .forEach(plan -> plan.conference()
                        .flatMap(named -> facts.find(named, ConferenceHeld.class))
                        .ifPresent(conference -> match(plan, conference)));
        facts.all(ProtectionPlanStarted.class)
                .filter(plan -> plan.conference().isEmpty())
                .forEach(plan -> lastBefore(plan).ifPresent(conference -> match(plan, conference)));
    }

    private void match(ProtectionPlanStarted plan, ConferenceHeld conference) {
        if (planByConference.putIfAbsent(conference.entryId(), plan) == null) {
            conferenceByPlan.put(plan.entryId(), conference);
        }
    }

    private Optional<ConferenceHeld> lastBefore(ProtectionPlanStarted plan) {
        LocalDate day = plan.happened().on();
        return conferences.reversed().stream()
                .filter(conference -> !planByConference.containsKey(conference.entryId()))
                .filter(conference -> mayHaveMade(conference, day))
                .findFirst();
    }

    private boolean mayHaveMade(ConferenceHeld conference, LocalDate planDay) {
        LocalDate held = conference.happened().on();
        return held.equals(planDay)
                ? conference.planMade().orElse(true)
                : conference.planMade().orElse(false) && held.isBefore(planDay) && !closedBetween(held, planDay);
    }

    private boolean closedBetween(LocalDate from, LocalDate to) {
        return closures.stream().anyMatch(closed -> !closed.isBefore(from) && closed.isBefore(to));
    }

    Optional<ConferenceHeld> thatMade(ProtectionPlanStarted plan) {
        return Optional.ofNullable(conferenceByPlan.get(plan.entryId()));
    }

    /** Conferences that are known to have made a plan of which no start is recorded. */
    List<ConferenceHeld> withoutPlan() {
        return conferences.stream()
                .filter(conference -> conference.planMade().orElse(false))
                .filter(conference -> !planByConference.containsKey(conference.entryId()))
                .toList();
    }
}
