package caseclock.command.intake.census.xml;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What CaseClock takes out of each part of a child's record, and what it reads over without keeping. Whatever is named nowhere here is
 * counted as left aside. The order inside a part does not matter.
 */
public enum CensusPart {
    ASSESSMENT(
            "Assessments",
            Set.of("AssessmentActualStartDate", "AssessmentAuthorisationDate", "AssessmentFactors"),
            List.of(),
            Set.of("FactorsIdentifiedAtAssessment"),
            Set.of()),
    ENQUIRY(
            "Section47",
            Set.of("S47ActualStartDate", "InitialCPCtarget", "DateOfInitialCPC", "ICPCnotRequired"),
            List.of(),
            Set.of(),
            Set.of()),
    PLAN(
            "ChildProtectionPlans",
            Set.of(
                    "CPPstartDate",
                    "CPPendDate",
                    "InitialCategoryOfAbuse",
                    "LatestCategoryOfAbuse",
                    "NumberOfPreviousCPP",
                    "CPPreviewDate"),
            List.of(),
            Set.of("Reviews"),
            Set.of()),
    EPISODE(
            "CINdetails",
            Set.of(
                    "CINreferralDate",
                    "ReferralSource",
                    "PrimaryNeedCode",
                    "CINclosureDate",
                    "ReasonForClosure",
                    "DateOfInitialCPC",
                    "ReferralNFA"),
            List.of(ASSESSMENT, ENQUIRY, PLAN),
            Set.of(),
            Set.of()),
    /** Of what identifies or describes a child only the council's reference is kept. */
    CHILD(
            "Child",
            Set.of("LAchildID"),
            List.of(EPISODE),
            Set.of("ChildIdentifiers"),
            Set.of(
                    "UPN",
                    "FormerUPN",
                    "UPNunknown",
                    "PersonBirthDate",
                    "ExpectedPersonBirthDate",
                    "GenderCurrent",
                    "Sex",
                    "PersonDeathDate",
                    "ChildCharacteristics"));

    private final String element;
    private final Set<String> items;
    private final List<CensusPart> parts;
    private final Set<String> wrappers;
    private final Set<String> readOver;

    CensusPart(String element, Set<String> items, List<CensusPart> parts, Set<String> wrappers, Set<String> readOver) {
        this.element = element;
        this.items = items;
        this.parts = parts;
        this.wrappers = wrappers;
        this.readOver = readOver;
    }

    boolean takes(String name) {
        return items.contains(name);
    }

    /** Whether an element of that name only holds items of this part together. */
    boolean wraps(String name) {
        return wrappers.contains(name);
    }

    boolean readsOver(String name) {
        return readOver.contains(name);
    }

    /** The part inside this one that an element of that name begins, if it is one. */
    Optional<CensusPart> part(String name) {
        return parts.stream().filter(part -> part.element.equals(name)).findFirst();
    }
}
