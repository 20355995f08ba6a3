package caseclock.events;

/** How a case enters CaseClock: the one place in its stream that holds the council's reference for the child. */
public sealed interface Registration extends CaseEvent {

    /**
     * A child of one council is known to CaseClock from now on.
     *
     * @param caseId the case, and its stream
     * @param council DfE's three-digit code of the council
     * @param childReference the case system's own reference for the child (in the census, LAchildID); never a name
     */
    record CaseRegistered(CaseId caseId, String council, String childReference) implements Registration {}
}
