/** The page of children who have no worker: who they are, how long they have waited, and how many there were day by day. */
@NullMarked
package caseclock.query.unallocated;

import org.jspecify.annotations.NullMarked;
