package caseclock.standalone.demo;

import caseclock.command.casefile.CaseCommand.RegisterCase;
import caseclock.events.CaseId;
import java.util.List;

/**
 * All that was ever recorded about one invented child.
 *
 * @param childReference brothers and sisters follow each other: WX20417, WX20418, WX20419
 * @param dictations in the order in which they were recorded
 */
public record DemoCase(String council, String childReference, List<Dictation> dictations) {

    public DemoCase {
        dictations = List.copyOf(dictations);
    }

    /** The command that makes the child known; it is recorded with the first dictation. */
    public RegisterCase registration(CaseId caseId) {
        return new RegisterCase(caseId, council, childReference);
    }
}
