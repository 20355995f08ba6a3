package caseclock.events;

import java.util.List;

/** The assessment of a child in need: begun, and authorised by a manager or left without. */
public sealed interface Assessment extends Fact {

    /** An assessment began. In the census: AssessmentActualStartDate (N00159). */
    record AssessmentStarted(EntryId entryId, Happened happened) implements Assessment {}

    /**
     * A manager authorised an assessment, which ends it. In the census: AssessmentAuthorisationDate (N00160).
     *
     * @param factors DfE's codes of the factors found (N00181), for instance "3B"; empty if none were recorded
     */
    record AssessmentAuthorised(EntryId entryId, Happened happened, EntryId assessment, List<String> factors)
            implements Assessment {

        public AssessmentAuthorised {
            factors = factors == null ? List.of() : List.copyOf(factors);
        }
    }

    /** An assessment was given up without authorisation. */
    record AssessmentDiscontinued(EntryId entryId, Happened happened, EntryId assessment) implements Assessment {}
}
