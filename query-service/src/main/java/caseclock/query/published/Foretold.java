package caseclock.query.published;

import caseclock.events.CaseEvent;
import caseclock.events.Recording;
import java.util.List;

/**
 * What the figures of a published week would be if more were recorded now.
 *
 * @param figures those that would be answered differently
 */
public record Foretold(PublishedWeek week, List<Moved> figures) {

    /** Something that would be recorded. */
    public record Planned(CaseEvent event, Recording recording) {}

    /**
     * One figure.
     *
     * @param published in that week's publication
     * @param withMore as it is known now and as it would be, with the causes of the difference
     */
    public record Moved(int published, Restatement withMore) {}
}
