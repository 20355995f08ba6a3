/** Both services in one process, over an embedded PostgreSQL, on one port. */
@NullMarked
package caseclock.standalone;

import org.jspecify.annotations.NullMarked;
