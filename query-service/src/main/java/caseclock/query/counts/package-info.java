/** The four counts at the head of a team's week, the same on its page, through the interface and in its digest. */
@NullMarked
package caseclock.query.counts;

import org.jspecify.annotations.NullMarked;
