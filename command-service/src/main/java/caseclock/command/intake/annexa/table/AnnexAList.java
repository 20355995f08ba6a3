package caseclock.command.intake.annexa.table;

import static caseclock.command.intake.annexa.table.Item.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The lists of Annex A that are read, each with the day without which a row says nothing, and the columns in the order in which they are kept. */
public enum AnnexAList {
    CONTACTS(1, "contacts", CONTACT_DAY, CONTACT_SOURCE),
    REFERRALS(3, "referrals", REFERRAL_DAY, REFERRAL_SOURCE, NO_FURTHER_ACTION, TEAM, WORKER),
    ASSESSMENTS(4, "assessments", ASSESSMENT_DAY, AUTHORISED_DAY, TEAM, WORKER),
    ENQUIRIES(5, "section 47|s47", ENQUIRY_DAY, CONFERENCE_UNNECESSARY, CONFERENCE_DAY, PLAN_MADE, TEAM, WORKER),
    IN_NEED(
            6,
            "children in need|cin",
            IN_NEED_DAY,
            PRIMARY_NEED,
            LAST_SEEN,
            CLOSED_DAY,
            CLOSURE_REASON,
            STATUS,
            TEAM,
            WORKER),
    PLANS(
            7,
            "child protection|cp|cpp",
            PLAN_DAY,
            INITIAL_CATEGORY,
            LATEST_CATEGORY,
            PLAN_VISIT_DAY,
            SEEN_ALONE,
            REVIEW_DAY,
            PLAN_END_DAY,
            PREVIOUS_PLANS,
            TEAM,
            WORKER),
    IN_CARE(
            8,
            "children in care|looked after|cic|cla|lac",
            CARE_DAY,
            LEGAL_STATUS_DAY,
            LEGAL_STATUS,
            CARE_REVIEW_DAY,
            CARE_VISIT_DAY,
            CARE_END_DAY,
            PLACEMENT_DAY,
            PLACEMENT_TYPE,
            TEAM,
            WORKER);

    private final int number;
    private final Pattern names;
    private final Item day;
    private final List<Item> items;

    AnnexAList(int number, String names, Item day, Item... others) {
        this.number = number;
        this.names = Pattern.compile("(?:.*\\b)?list 0?" + number + "\\b.*|(?:" + names + ")\\b.*");
        this.day = day;
        this.items = Stream.concat(Stream.of(day), Arrays.stream(others)).toList();
    }

    /** Ofsted's number of the list. */
    public int number() {
        return number;
    }

    /** What the list is called wherever a person reads of it. */
    public String label() {
        return "List " + number;
    }

    /** The day without which a row says nothing. */
    public Item day() {
        return day;
    }

    /** The columns that are read beside the child's, in the order in which a row's cells are kept. */
    public List<Item> items() {
        return items;
    }

    public static AnnexAList numbered(int number) {
        return Arrays.stream(values())
                .filter(list -> list.number == number)
                .findFirst()
                .orElseThrow();
    }

    /** The list whose number is in the name of a sheet. */
    public static Optional<AnnexAList> numberedIn(String sheet) {
        String folded = Heading.folded(sheet);
        return Arrays.stream(values())
                .filter(list -> folded.matches("(?:.*\\b)?list 0?" + list.number + "\\b.*"))
                .findFirst();
    }

    /** The list that a sheet is by its name. */
    public static Optional<AnnexAList> named(String sheet) {
        String folded = Heading.folded(sheet);
        return Arrays.stream(values())
                .filter(list -> list.names.matcher(folded).matches())
                .findFirst();
    }
}
