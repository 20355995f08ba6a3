package caseclock.events;

/** Who made a referral: census item ReferralSource (N00152). */
public enum ReferralSource implements CensusCode {
    FAMILY("1A"),
    ACQUAINTANCE("1B"),
    SELF("1C"),
    OTHER_INDIVIDUAL("1D"),
    SCHOOL("2A"),
    EDUCATION_SERVICE("2B"),
    GENERAL_PRACTITIONER("3A"),
    HEALTH_VISITOR("3B"),
    SCHOOL_NURSE("3C"),
    OTHER_PRIMARY_HEALTH("3D"),
    ACCIDENT_AND_EMERGENCY("3E"),
    OTHER_HEALTH("3F"),
    HOUSING("4"),
    COUNCIL_SOCIAL_CARE("5A"),
    OTHER_COUNCIL_SERVICE("5B"),
    ANOTHER_COUNCIL("5C"),
    EARLY_HELP("5D"),
    POLICE("6"),
    OTHER_LEGAL_AGENCY("7"),
    OTHER("8"),
    ANONYMOUS("9"),
    UNKNOWN("10");

    private final String code;

    ReferralSource(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
