package caseclock.command.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A file that states facts about children, read one child at a time and never as a whole. */
public interface StatementFile extends AutoCloseable {

    /** The next child, or nothing after the last one. */
    Optional<ChildStatement> next() throws UnreadableFile;

    /** Which rules the records read so far break, and how often. */
    List<BrokenRule> brokenRules();

    /** What was in the records read so far that CaseClock has no use for, and how often. */
    Map<String, Integer> leftAside();

    @Override
    void close();
}
