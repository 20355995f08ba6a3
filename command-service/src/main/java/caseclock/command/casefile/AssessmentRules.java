package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.events.Assessment;
import caseclock.events.Assessment.AssessmentAuthorised;
import caseclock.events.Assessment.AssessmentDiscontinued;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.EntryId;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An assessment ends by being authorised or discontinued, not before it began. */
final class AssessmentRules {

    private static final Pattern FACTOR = Pattern.compile("[0-9]{1,2}[A-Z]?");

    private AssessmentRules() {}

    static Stream<Link> links(Assessment fact) {
        return switch (fact) {
            case AssessmentStarted _ -> Stream.empty();
            case AssessmentAuthorised authorised -> end(authorised.assessment(), "be authorised");
            case AssessmentDiscontinued discontinued -> end(discontinued.assessment(), "be discontinued");
        };
    }

    static Optional<Refusal> refusal(Assessment fact) {
        return switch (fact) {
            case AssessmentAuthorised authorised ->
                refuseIf(
                        !authorised.factors().stream()
                                .allMatch(code -> FACTOR.matcher(code).matches()),
                        "factors",
                        "A factor is given by DfE's code, one or two digits and mostly a letter, for instance 3B.");
            case AssessmentStarted _, AssessmentDiscontinued _ -> Optional.empty();
        };
    }

    private static Stream<Link> end(EntryId assessment, String verb) {
        return Stream.of(Link.end("assessment", assessment, AssessmentStarted.class, "an assessment", verb));
    }
}
