package caseclock.command.intake.annexa.table;

import java.util.List;
import java.util.stream.Stream;

/** The columns of Annex A that CaseClock reads, with Ofsted's heading and the headings that systems write instead. */
public enum Item {
    CHILD(
            "Child Unique ID",
            "Child ID",
            "Unique Child ID",
            "Child Unique Identifier",
            "Child Identifier",
            "Child's Unique ID",
            "Unique ID",
            "LA Child ID",
            "Child Reference",
            "Person ID"),
    CONTACT_DAY("Date of Contact", "Contact Date", "Date Contact Received"),
    CONTACT_SOURCE("Contact Source", "Source of Contact"),
    REFERRAL_DAY("Date of Referral", "Referral Date", "Date Referral Received"),
    REFERRAL_SOURCE("Referral Source", "Source of Referral"),
    NO_FURTHER_ACTION("Referral NFA?", "Referral No Further Action", "NFA"),
    ASSESSMENT_DAY(
            "Continuous Assessment Start Date",
            "Continuous Assessment Date Started",
            "Single Assessment Start Date",
            "Date Continuous Assessment Started"),
    AUTHORISED_DAY(
            "Continuous Assessment Date of Authorisation",
            "Continuous Assessment Authorisation Date",
            "Single Assessment Date of Authorisation",
            "Date of Authorisation",
            "Continuous Assessment End Date",
            "Date Continuous Assessment Authorised"),
    ENQUIRY_DAY(
            "Strategy discussion initiating Section 47 Enquiry Start Date",
            "Strategy discussion initiating Section 47 Enquiry Date",
            "Strategy discussion initiating S47 Enquiry Start Date",
            "Section 47 Enquiry Start Date",
            "Section 47 Start Date",
            "S47 Start Date"),
    CONFERENCE_UNNECESSARY(
            "Was an Initial Child Protection Conference deemed unnecessary?",
            "Was an ICPC deemed unnecessary",
            "Initial Child Protection Conference deemed unnecessary",
            "ICPC Not Required"),
    CONFERENCE_DAY(
            "Date of Initial Child Protection Conference",
            "Initial Child Protection Conference Date",
            "Date of ICPC",
            "ICPC Date"),
    PLAN_MADE(
            "Did the Initial Child Protection Conference Result in a Child Protection Plan",
            "Did the ICPC Result in a Child Protection Plan",
            "ICPC Result in a Child Protection Plan"),
    IN_NEED_DAY("CIN Start Date", "Child in Need Start Date", "Date CIN Started", "CIN Episode Start Date"),
    PRIMARY_NEED("Primary Need Code", "Primary Need"),
    LAST_SEEN("Date Child Was Last Seen", "Date Last Seen", "Child Last Seen Date"),
    CLOSED_DAY("CIN Closure Date", "Child in Need Closure Date", "CIN End Date", "Closure Date"),
    CLOSURE_REASON("Reason for Closure", "CIN Reason for Closure", "Closure Reason", "CIN Closure Reason"),
    STATUS("Case Status", "Status"),
    PLAN_DAY("Child Protection Plan Start Date", "CPP Start Date", "CP Plan Start Date"),
    INITIAL_CATEGORY("Initial Category of Abuse"),
    LATEST_CATEGORY("Latest Category of Abuse", "Current Category of Abuse"),
    PLAN_VISIT_DAY("Date of the Last Statutory Visit", "Date of Last Statutory Visit", "Last Statutory Visit Date"),
    SEEN_ALONE("Was the Child Seen Alone?", "Child Seen Alone", "Seen Alone"),
    REVIEW_DAY(
            "Date of latest review conference",
            "Date of the latest review conference",
            "Latest Review Conference Date",
            "Date of Latest Child Protection Review Conference"),
    PLAN_END_DAY("Child Protection Plan End Date", "CPP End Date", "CP Plan End Date"),
    PREVIOUS_PLANS(
            "Number of Previous Child Protection Plans",
            "Number of Previous CP Plans",
            "Previous Child Protection Plans"),
    CARE_DAY(
            "Date Started to be Looked After",
            "Date Started Being Looked After",
            "Looked After Start Date",
            "Date Started Looked After",
            "Date Became Looked After"),
    LEGAL_STATUS("Child's Legal Status", "Legal Status"),
    LEGAL_STATUS_DAY(
            "Start date of current legal status", "Current Legal Status Start Date", "Legal Status Start Date"),
    CARE_REVIEW_DAY("Date of Latest Statutory Review", "Date of Last Statutory Review", "Latest Statutory Review Date"),
    CARE_VISIT_DAY("Date of Last Social Work Visit", "Date of Latest Social Work Visit", "Last Social Work Visit Date"),
    CARE_END_DAY(
            "Date Ceased to be Looked After",
            "Date Ceased Being Looked After",
            "Looked After End Date",
            "Date Ceased Looked After"),
    PLACEMENT_DAY("Start Date of Most Recent Placement", "Most Recent Placement Start Date", "Placement Start Date"),
    PLACEMENT_TYPE("Placement Type", "Type of Placement"),
    TEAM("Allocated Team", "Team", "Team Name"),
    WORKER("Allocated Worker", "Worker", "Allocated Social Worker", "Social Worker");

    private final String heading;
    private final List<String> folded;

    Item(String heading, String... others) {
        this.heading = heading;
        this.folded = Stream.concat(Stream.of(heading), Stream.of(others))
                .map(Heading::folded)
                .toList();
    }

    /** What a cell of a column holds. */
    enum Content {
        DAY,
        CODE,
        TEAM,
        WORKER
    }

    Content content() {
        return switch (this) {
            case TEAM -> Content.TEAM;
            case WORKER -> Content.WORKER;
            default -> name().endsWith("_DAY") || this == LAST_SEEN ? Content.DAY : Content.CODE;
        };
    }

    /** Whether a cell of the column holds the day on which something happened. */
    public boolean isDay() {
        return content() == Content.DAY;
    }

    /** Ofsted's own name of the column. */
    public String heading() {
        return heading;
    }

    /** @param folded a heading as {@link Heading} folds it */
    boolean isCalled(String folded) {
        return this.folded.contains(folded);
    }
}
