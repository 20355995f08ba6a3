package caseclock.command.intake.annexa.table;

import caseclock.events.CategoryOfAbuse;
import caseclock.events.CensusCode;
import caseclock.events.ClosureReason;
import caseclock.events.PrimaryNeed;
import caseclock.events.ReferralSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the codes in what people write around them: “q) 6: Police”, “N1 - Abuse or Neglect”, “Physical abuse”. */
final class Codes {

    /** The letter with which Ofsted numbers the answers. */
    private static final Pattern LETTER = Pattern.compile("^[A-Za-z]{1,2}[0-9]?\\) *");

    private static final Pattern FIRST_WORD = Pattern.compile("^([A-Za-z]{0,3}[0-9]{0,2}[A-Za-z]?)(?![A-Za-z0-9]).*");

    private static final Map<String, ReferralSource> SOURCES = Map.ofEntries(
            Map.entry("self", ReferralSource.SELF),
            Map.entry("school", ReferralSource.SCHOOL),
            Map.entry("schools", ReferralSource.SCHOOL),
            Map.entry("education services", ReferralSource.EDUCATION_SERVICE),
            Map.entry("gp", ReferralSource.GENERAL_PRACTITIONER),
            Map.entry("health visitor", ReferralSource.HEALTH_VISITOR),
            Map.entry("school nurse", ReferralSource.SCHOOL_NURSE),
            Map.entry("a&e", ReferralSource.ACCIDENT_AND_EMERGENCY),
            Map.entry("housing", ReferralSource.HOUSING),
            Map.entry("police", ReferralSource.POLICE),
            Map.entry("other legal agency", ReferralSource.OTHER_LEGAL_AGENCY),
            Map.entry("other", ReferralSource.OTHER),
            Map.entry("anonymous", ReferralSource.ANONYMOUS));

    private static final Map<String, PrimaryNeed> NEEDS = Map.of(
            "abuse", PrimaryNeed.ABUSE_NEGLECT_OR_EXPLOITATION,
            "childs disability", PrimaryNeed.CHILDS_DISABILITY,
            "parental", PrimaryNeed.PARENTAL_DISABILITY_OR_ILLNESS,
            "family in acute stress", PrimaryNeed.FAMILY_IN_ACUTE_STRESS,
            "family dysfunction", PrimaryNeed.FAMILY_DYSFUNCTION,
            "socially unacceptable", PrimaryNeed.SOCIALLY_UNACCEPTABLE_BEHAVIOUR,
            "low income", PrimaryNeed.LOW_INCOME,
            "absent parenting", PrimaryNeed.ABSENT_PARENTING,
            "cases other than", PrimaryNeed.OTHER_THAN_IN_NEED);

    private static final Map<CategoryOfAbuse, Pattern> CATEGORIES = Map.of(
            CategoryOfAbuse.NEGLECT, word("neglect|neg"),
            CategoryOfAbuse.PHYSICAL, word("physical|phy"),
            CategoryOfAbuse.SEXUAL, word("sexual|sab"),
            CategoryOfAbuse.EMOTIONAL, word("emotional|emo"),
            CategoryOfAbuse.MULTIPLE, word("multiple|mul"));

    private Codes() {}

    static Optional<ReferralSource> source(String text) {
        return code(text, ReferralSource.values()).or(() -> Optional.ofNullable(SOURCES.get(plain(text))));
    }

    static Optional<PrimaryNeed> need(String text) {
        String said = Heading.folded(plain(text));
        return code(text, PrimaryNeed.values())
                .or(() -> NEEDS.entrySet().stream()
                        .filter(need -> said.startsWith(need.getKey()))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    static Optional<ClosureReason> closure(String text) {
        return code(text, ClosureReason.values());
    }

    /** Several categories at once are the code for several. */
    static Optional<CategoryOfAbuse> category(String text) {
        List<CategoryOfAbuse> found = CATEGORIES.entrySet().stream()
                .filter(category -> category.getValue().matcher(text).find())
                .map(Map.Entry::getKey)
                .toList();
        return found.size() > 1
                ? Optional.of(CategoryOfAbuse.MULTIPLE)
                : found.stream().findFirst();
    }

    /** The first word where it looks like a code, for lists of codes that are not taken as such: “U6”, “C2”. */
    static String firstWord(String text) {
        Matcher word = FIRST_WORD.matcher(LETTER.matcher(text).replaceFirst(""));
        return word.matches() ? word.group(1).toUpperCase(Locale.ROOT) : "";
    }

    /** What Ofsted's letter stands before. */
    static String plain(String text) {
        return LETTER.matcher(text).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }

    private static <C extends CensusCode> Optional<C> code(String text, C[] codes) {
        String first = firstWord(text);
        return Arrays.stream(codes).filter(code -> code.code().equals(first)).findFirst();
    }

    private static Pattern word(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
