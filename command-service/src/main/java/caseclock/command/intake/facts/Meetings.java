package caseclock.command.intake.facts;

import caseclock.events.CaseId;
import java.util.function.BiFunction;

/** Gives children whose rows name the same meeting the same meeting, without keeping what the source calls it. */
final class Meetings {

    /** No child's reference begins so: the hash of a meeting is never that of a child. */
    private static final String NO_CHILD = "\0meeting\0";

    private final BiFunction<String, String, CaseId> keyedHash;

    Meetings(BiFunction<String, String, CaseId> keyedHash) {
        this.keyedHash = keyedHash;
    }

    /** The identity of a meeting; empty if there is none. */
    String of(String council, String meeting) {
        return meeting.isEmpty()
                ? ""
                : GivenIdentity.is(meeting)
                        ? meeting
                        : keyedHash.apply(council, NO_CHILD + meeting).toString();
    }
}
