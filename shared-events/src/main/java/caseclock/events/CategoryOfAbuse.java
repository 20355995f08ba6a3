package caseclock.events;

/** Why a child is on a plan: census items InitialCategoryOfAbuse and LatestCategoryOfAbuse (N00113, N00114). */
public enum CategoryOfAbuse implements CensusCode {
    NEGLECT("NEG"),
    PHYSICAL("PHY"),
    SEXUAL("SAB"),
    EMOTIONAL("EMO"),
    MULTIPLE("MUL");

    private final String code;

    CategoryOfAbuse(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
