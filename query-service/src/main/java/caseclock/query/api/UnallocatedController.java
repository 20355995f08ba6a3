package caseclock.query.api;

import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.Teams;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.BankHolidays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which children have no social worker, and how long they have waited. */
@RestController
public final class UnallocatedController {

    private final SpellQuery spells;
    private final Teams teams;
    private final BankHolidays holidays;
    private final Clock clock;

    public UnallocatedController(SpellQuery spells, Teams teams, BankHolidays holidays, Clock clock) {
        this.spells = spells;
        this.teams = teams;
        this.holidays = holidays;
        this.clock = clock;
    }

    /**
     * @param notKnown children with an open case whose sources never say who is allocated; they are not in {@code count}
     * @param longestWorkingDays empty if nobody waits
     */
    record Answer(
            LocalDate asAt,
            String knownOn,
            int count,
            int notKnown,
            Optional<Integer> longestWorkingDays,
            List<Child> children) {}

    record Child(
            String caseId,
            Optional<String> team,
            LocalDate since,
            int workingDays,
            String cause,
            boolean onPlan,
            Optional<LocalDate> riskAssessedOn,
            Optional<String> coveredBy) {

        static Child of(UnallocatedChild child) {
            return new Child(
                    child.caseId().toString(),
                    child.team(),
                    child.since(),
                    child.workingDays(),
                    Codes.of(child.cause()),
                    child.onPlan(),
                    child.riskAssessedOn(),
                    child.coveredBy());
        }
    }

    @GetMapping("/api/v1/unallocated")
    Answer unallocated(
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            @RequestParam Optional<String> asAt,
            @RequestParam Optional<String> knownOn) {
        Asked asked = Asked.of(asAt, knownOn, clock);
        TeamFilter filter = teams.filter(council, team);
        List<UnallocatedChild> children =
                spells.unallocated(council, filter, asked.asAt(), asked.knownAt(), holidays.knownAt(asked.knownAt()));
        return new Answer(
                asked.asAt(),
                asked.knownOn(),
                children.size(),
                spells.notKnown(council, filter, asked.asAt(), asked.knownAt()),
                children.stream().map(UnallocatedChild::workingDays).max(Integer::compare),
                children.stream().map(Child::of).toList());
    }
}
