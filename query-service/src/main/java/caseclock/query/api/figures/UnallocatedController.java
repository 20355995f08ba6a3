package caseclock.query.api.figures;

import caseclock.query.api.Codes;
import caseclock.query.measures.Cases;
import caseclock.query.measures.Disclosure;
import caseclock.query.measures.Scope;
import caseclock.query.measures.SpellQuery;
import caseclock.query.measures.UnallocatedChild;
import caseclock.query.timeliness.BankHolidays;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which children have no social worker, and how long they have waited. */
@RestController
public final class UnallocatedController {

    private final SpellQuery spells;
    private final BankHolidays holidays;

    public UnallocatedController(SpellQuery spells, BankHolidays holidays) {
        this.spells = spells;
        this.holidays = holidays;
    }

    /**
     * @param incompleteCases how many cases of the council these figures may lack something of
     * @param notKnown children with an open case whose sources never say who is allocated; they are not in {@code count}
     * @param longestWorkingDays empty if nobody waits
     */
    record Answer(
            LocalDate asAt,
            String knownOn,
            boolean suppressed,
            int incompleteCases,
            int count,
            int notKnown,
            Optional<Integer> longestWorkingDays,
            Cases<Child> children)
            implements Withholding {}

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
    Answer unallocated(Asking asking) {
        Scope scope = asking.scope();
        List<UnallocatedChild> children = spells.unallocated(
                scope.council(), scope.team(), scope.asAt(), scope.knownAt(), holidays.knownAt(scope.knownAt()));
        boolean told = !asking.suppress() || !Disclosure.small(children.size());
        return new Answer(
                scope.asAt(),
                asking.knownOn(),
                asking.suppress(),
                asking.incompleteCases(),
                children.size(),
                spells.notKnown(scope.council(), scope.team(), scope.asAt(), scope.knownAt()),
                children.stream()
                        .map(UnallocatedChild::workingDays)
                        .max(Integer::compare)
                        .filter(_ -> told),
                new Cases<>(children.stream().map(Child::of).toList()));
    }
}
