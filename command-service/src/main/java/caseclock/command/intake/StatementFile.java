package caseclock.command.intake;

import java.util.List;
import java.util.Optional;

/** A file that states facts about children, read one child at a time and never as a whole. */
public interface StatementFile extends AutoCloseable {

    /** The next child, or nothing after the last one. */
    Optional<ChildStatement> next() throws UnreadableFile;

    /** What was noticed in the children read so far. */
    List<Finding> findings();

    @Override
    void close();

    /**
     * Something noticed in a file that did not keep its facts from being recorded.
     *
     * @param rule DfE's number of the rule, or a name of our own
     * @param meaning a sentence
     */
    record Finding(String rule, String meaning, int count) {}
}
