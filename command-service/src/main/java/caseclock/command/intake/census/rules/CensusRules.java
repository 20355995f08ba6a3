package caseclock.command.intake.census.rules;

import caseclock.command.intake.BrokenRule;
import caseclock.command.intake.census.episode.CensusRecord;
import caseclock.command.intake.census.xml.CensusHeader;
import java.time.LocalDate;
import java.time.Month;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Counts over a whole file which rules of the census its records break. */
public final class CensusRules {

    private static final List<Rule> RULES = Stream.of(
                    ChildRules.ALL,
                    ReferralRules.ALL,
                    AssessmentRules.ALL,
                    EnquiryRules.ALL,
                    ConferenceRules.ALL,
                    PlanRules.ALL)
            .flatMap(List::stream)
            .toList();

    private static final Rule REFERENCE_DATE =
            new Rule("100", "The reference date is not 31 March of the census year.", (header, child) -> 0);

    private static final Rule CHILD_TWICE = new Rule(
            "8510", "A child is in the file more than once; the first record was taken.", (header, child) -> 0);

    private final CensusHeader header;
    private final Map<Rule, Integer> broken = new LinkedHashMap<>();

    public CensusRules(CensusHeader header) {
        this.header = header;
        count(REFERENCE_DATE, hasRightReferenceDate(header) ? 0 : 1);
    }

    public void check(CensusRecord child) {
        RULES.forEach(rule -> count(rule, rule.breaches().in(header, child)));
    }

    /** Takes note of a child that was in the file before. */
    public void childTwice() {
        count(CHILD_TWICE, 1);
    }

    public List<BrokenRule> broken() {
        return broken.entrySet().stream()
                .map(rule ->
                        new BrokenRule(rule.getKey().number(), rule.getKey().meaning(), rule.getValue()))
                .toList();
    }

    private void count(Rule rule, int breaches) {
        if (breaches > 0) {
            broken.merge(rule, breaches, Integer::sum);
        }
    }

    private static boolean hasRightReferenceDate(CensusHeader header) {
        return header.year().isPresent()
                && header.referenceDate()
                        .filter(LocalDate.of(header.year().get(), Month.MARCH, 31)::equals)
                        .isPresent();
    }
}
