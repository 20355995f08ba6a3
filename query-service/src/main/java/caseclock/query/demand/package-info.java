/** How much comes in, month by month, and for which reasons. */
@NullMarked
package caseclock.query.demand;

import org.jspecify.annotations.NullMarked;
