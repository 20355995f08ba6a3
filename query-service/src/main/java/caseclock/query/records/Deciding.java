package caseclock.query.records;

import caseclock.access.Role;
import caseclock.events.KeptReason;
import caseclock.query.frame.Visitor;
import caseclock.query.words.ReasonWords;
import caseclock.query.words.Words;
import java.util.Arrays;
import java.util.List;

/**
 * The form with which a record is kept as it is, or that is taken back.
 *
 * @param action where it is sent, on the command side
 * @param back the page to which it leads back
 * @param reasons empty where none is needed
 * @param button "Keep as they are"
 */
public record Deciding(String action, String back, List<Reason> reasons, String button) {

    record Reason(String value, String words) {}

    private static final String KEEP = "/api/v1/cases/kept-records";
    private static final String KEEP_NO_LONGER = "/api/v1/cases/records-kept-no-longer";

    /** Whether this person decides it, here: of what was known on a past day there is nothing to decide. */
    static boolean isOpenTo(Visitor visitor, RecordsFound found) {
        return found.when().isLatest()
                && found.asked().status() != Status.MENDED
                && visitor.seesCases()
                && visitor.person()
                        .filter(someone -> someone.may(Role.KEEP_RECORDS))
                        .isPresent();
    }

    static Deciding of(RecordsFound found) {
        var back = found.when().link(found.asked().address());
        return found.asked().status() == Status.KEPT
                ? new Deciding(KEEP_NO_LONGER, back, List.of(), "Correct them after all")
                : new Deciding(KEEP, back, allReasons(), "Keep as they are");
    }

    private static List<Reason> allReasons() {
        return Arrays.stream(KeptReason.values())
                .map(reason -> new Reason(reason.name(), Words.sentence(ReasonWords.of(reason))))
                .toList();
    }
}
