package caseclock.query.weekly;

import caseclock.query.published.PublishedWeek;
import caseclock.query.published.Restatement;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What has become of the figures that were shown last week. */
public sealed interface Changed {

    /** No figures of any week were published by then. */
    record NothingPublished() implements Changed {}

    /** The figures are being worked out again. */
    record NotComparable() implements Changed {}

    /**
     * They were compared.
     *
     * @param rulesChanged whether the rules are others now than when they were published
     * @param references the council's reference for each child of whom something was learnt
     */
    record Compared(PublishedWeek week, boolean rulesChanged, List<Restatement> figures, Map<UUID, String> references)
            implements Changed {}
}
