package caseclock.weeks;

/** Why what the files tell is not what the records say: each a limit of Annex A, in a sentence for a data officer. The last two are about figures. */
enum Reason {
    NO_COLUMN("No list has a column for it."),
    NO_TIME_OF_DAY("The lists give days, and no time of day."),
    DECISION_WITHOUT_ITS_DAY(
            "That no further action was taken, or that no conference was needed, is told as yes or no, and not when it was decided."),
    NEED_IN_LIST_6_ONLY(
            "The need of a child is told by list 6, so not of a referral that was not taken on, or joined another."),
    SOURCE_IN_LIST_3_ONLY(
            "Who referred a child is told by list 3, so not of a referral that came before the six months."),
    WHAT_A_VISIT_WAS_FOR(
            "List 6 gives the day on which a child was last seen, and not what for or whether alone; list 8 not whether alone."),
    PLACEMENT_CODES("The codes of placement and legal status do not tell under which rules a child is visited there."),
    NOT_SEEN("A visit at which the child was not seen is not listed."),
    ONE_A_DAY("Two visits or reviews on one day are told as one."),
    ONLY_THE_LATEST(
            "Only the latest is listed, and a later one was known by the time of the first file that could have had it."),
    NOT_QUORATE("A conference or review that was not quorate is not listed."),
    NO_ENQUIRY("Only a conference that followed an enquiry is listed, beside that enquiry."),
    GIVEN_UP("An assessment that was given up is not listed."),
    NO_STAY("It belongs to no time in which the child was in need: list 6 has no row for it."),
    BEFORE_THE_PERIOD("It was over more than six months before the first file."),
    PUT_RIGHT_OUT_OF_SIGHT("It was put right in the records after it had left the lists."),
    EMPTY_IN_A_CLOSED_ROW(
            "It was taken out of the records after the case was closed. A cell that is empty in a closed row takes nothing back, because systems empty it then."),
    KNOWN_FROM_A_SUNDAY(
            "Who has a child is known from the Sunday of the first file that says so, not from the day on which it began."),
    BETWEEN_TWO_SUNDAYS("It began and was over between two files, or before the first."),
    NOT_IN_AN_OPEN_ROW("The child is in no open row, so nobody is told to have it or to have it no more."),
    ASSESSMENT_NOT_BEGUN(
            "What was decided on a referral is not told, so that no assessment is awaited before it begins."),
    COUNTS_FROM_THE_DISCUSSION(
            "In the records a clock counts from the discussion that began the enquiry; the lists give one day for both.");

    private final String sentence;

    Reason(String sentence) {
        this.sentence = sentence;
    }

    String sentence() {
        return sentence;
    }
}
