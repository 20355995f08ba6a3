package caseclock.standalone.demo;

import caseclock.events.CategoryOfAbuse;
import caseclock.events.PrimaryNeed;
import caseclock.events.ReferralSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What DfE published about England's children in need for the year to March 2024, in percent. Splits within a group of sources are ours. */
final class Published {

    private static final Odds<ReferralSource> OTHERS_WHO_REFER = Odds.of(28.5, ReferralSource.POLICE)
            .or(14.1 * 0.25, ReferralSource.COUNCIL_SOCIAL_CARE)
            .or(14.1 * 0.18, ReferralSource.OTHER_COUNCIL_SERVICE)
            .or(14.1 * 0.18, ReferralSource.ANOTHER_COUNCIL)
            .or(14.1 * 0.39, ReferralSource.EARLY_HELP)
            .or(14.7 * 0.14, ReferralSource.GENERAL_PRACTITIONER)
            .or(14.7 * 0.20, ReferralSource.HEALTH_VISITOR)
            .or(14.7 * 0.08, ReferralSource.SCHOOL_NURSE)
            .or(14.7 * 0.14, ReferralSource.OTHER_PRIMARY_HEALTH)
            .or(14.7 * 0.24, ReferralSource.ACCIDENT_AND_EMERGENCY)
            .or(14.7 * 0.20, ReferralSource.OTHER_HEALTH)
            .or(8.0 * 0.50, ReferralSource.FAMILY)
            .or(8.0 * 0.18, ReferralSource.ACQUAINTANCE)
            .or(8.0 * 0.18, ReferralSource.SELF)
            .or(8.0 * 0.14, ReferralSource.OTHER_INDIVIDUAL)
            .or(4.4, ReferralSource.OTHER_LEGAL_AGENCY)
            .or(4.2, ReferralSource.OTHER)
            .or(1.6, ReferralSource.ANONYMOUS)
            .or(1.2, ReferralSource.HOUSING)
            .or(1.2, ReferralSource.UNKNOWN);

    private static final Odds<ReferralSource> ALL_WHO_REFER =
            OTHERS_WHO_REFER.or(20.3, ReferralSource.SCHOOL).or(1.7, ReferralSource.EDUCATION_SERVICE);

    private static final Odds<PrimaryNeed> NEEDS = Odds.of(58.1, PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION)
            .or(12.0, PrimaryNeed.FAMILY_DYSFUNCTION)
            .or(8.6, PrimaryNeed.FAMILY_IN_ACUTE_STRESS)
            .or(8.0, PrimaryNeed.CHILDS_DISABILITY)
            .or(5.5, PrimaryNeed.ABSENT_PARENTING)
            .or(2.6, PrimaryNeed.NOT_STATED)
            .or(2.1, PrimaryNeed.PARENTAL_DISABILITY_OR_ILLNESS)
            .or(2.0, PrimaryNeed.SOCIALLY_UNACCEPTABLE_BEHAVIOUR)
            .or(0.9, PrimaryNeed.OTHER_THAN_IN_NEED)
            .or(0.3, PrimaryNeed.LOW_INCOME);

    private static final Odds<CategoryOfAbuse> CATEGORIES = Odds.of(49.8, CategoryOfAbuse.NEGLECT)
            .or(37.3, CategoryOfAbuse.EMOTIONAL)
            .or(7.7, CategoryOfAbuse.PHYSICAL)
            .or(3.5, CategoryOfAbuse.SEXUAL)
            .or(1.7, CategoryOfAbuse.MULTIPLE);

    private static final Map<String, Double> FACTORS = factors();

    private Published() {}

    static ReferralSource source(Chance chance, LocalDate day) {
        return chance.of(Season.schoolsAreClosed(day) ? OTHERS_WHO_REFER : ALL_WHO_REFER);
    }

    static PrimaryNeed need(Chance chance) {
        return chance.of(NEEDS);
    }

    static CategoryOfAbuse category(Chance chance) {
        return chance.of(CATEGORIES);
    }

    /** Each factor on its own; none at all is code 21. */
    static List<String> factors(Chance chance) {
        List<String> found = new ArrayList<>();
        FACTORS.forEach((code, percent) -> {
            if (chance.happens(percent / 100)) {
                found.add(code);
            }
        });
        return found.isEmpty() ? List.of("21") : found;
    }

    private static Map<String, Double> factors() {
        Map<String, Double> percent = new LinkedHashMap<>();
        percent.put("1B", 14.3);
        percent.put("2B", 14.0);
        percent.put("3A", 10.9);
        percent.put("3B", 31.7);
        percent.put("4A", 17.0);
        percent.put("4B", 32.7);
        percent.put("5A", 11.8);
        percent.put("14A", 7.6);
        percent.put("16A", 16.5);
        percent.put("17A", 19.3);
        percent.put("18C", 11.5);
        percent.put("20", 18.5);
        return percent;
    }
}
