/** The page of children who have no worker, and how long they have waited for one. */
@NullMarked
package caseclock.query.unallocated;

import org.jspecify.annotations.NullMarked;
