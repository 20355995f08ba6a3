package caseclock.events;

/** The main reason why a child needs services: census item PrimaryNeedCode (N00101). */
public enum PrimaryNeed implements CensusCode {
    ABUSE_NEGLECT_OR_EXPLOITATION("N1"),
    CHILDS_DISABILITY("N2"),
    PARENTAL_DISABILITY_OR_ILLNESS("N3"),
    FAMILY_IN_ACUTE_STRESS("N4"),
    FAMILY_DYSFUNCTION("N5"),
    SOCIALLY_UNACCEPTABLE_BEHAVIOUR("N6"),
    LOW_INCOME("N7"),
    ABSENT_PARENTING("N8"),
    OTHER_THAN_IN_NEED("N9"),
    NOT_STATED("N0");

    private final String code;

    PrimaryNeed(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
