package caseclock.command.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A file that states facts about children, read one child at a time and never as a whole. Read again it gives the same children in the same
 * order.
 */
public interface StatementFile extends AutoCloseable {

    /** The next child, or nothing after the last one. */
    Optional<ChildStatement> next() throws UnreadableFile;

    /** The council whose children it holds, DfE's three digits. */
    String council();

    /** The day on which the file was true, once all of it was read, if that can be told. */
    Optional<LocalDate> asOf();

    /** What the file covers as a whole, once all of it was read. */
    List<Scope> scopes();

    /** Members of facts that files of this kind never tell, for instance "meetingId": what is known of them stands. */
    Set<String> untold();

    /** Which rules the records read so far break, and how often. */
    List<BrokenRule> brokenRules();

    /** What was in the records read so far that CaseClock has no use for, and how often. */
    Map<String, Integer> leftAside();

    @Override
    void close();
}
