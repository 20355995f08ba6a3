package caseclock.events;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** An agency that takes part in strategy discussions and conferences. Social care, police and health are the core (Working Together). */
public enum Agency {
    SOCIAL_CARE,
    POLICE,
    HEALTH,
    EDUCATION,
    REFERRER,
    EARLY_HELP,
    PROBATION,
    HOUSING,
    OTHER;

    /** The same agencies in a fixed order, so that equal sets are written down alike; a missing set is an empty one. */
    static Set<Agency> inOrder(Set<Agency> agencies) {
        return agencies == null || agencies.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(agencies));
    }
}
