package caseclock.query.replay;

import caseclock.query.readtables.CaseFileRow;
import caseclock.query.readtables.EntryRow;
import java.util.List;

/**
 * All that was ever recorded of one case.
 *
 * @param entries in the order in which they were recorded: known time, and the place in the stream where that is equal
 */
public record CaseRecord(CaseFileRow file, List<EntryRow> entries) {}
