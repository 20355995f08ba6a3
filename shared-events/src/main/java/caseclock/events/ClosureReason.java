package caseclock.events;

/** Why a case was closed: census item ReasonForClosure (N00103). */
public enum ClosureReason implements CensusCode {
    ADOPTED("RC1"),
    DIED("RC2"),
    CHILD_ARRANGEMENTS_ORDER("RC3"),
    SPECIAL_GUARDIANSHIP("RC4"),
    TRANSFERRED_TO_ANOTHER_COUNCIL("RC5"),
    TRANSFERRED_TO_ADULT_SERVICES("RC6"),
    SERVICES_CEASED("RC7"),
    NO_FURTHER_ACTION_AFTER_ASSESSMENT("RC8"),
    EARLY_HELP_AFTER_ASSESSMENT("RC9");

    private final String code;

    ClosureReason(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
