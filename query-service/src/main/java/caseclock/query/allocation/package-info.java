/** Who has which children, who waits for a worker, and how often a child's worker changes. */
@NullMarked
package caseclock.query.allocation;

import org.jspecify.annotations.NullMarked;
