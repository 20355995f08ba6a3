/** What operators ask of the read side, and how it stands: rebuilds, dead letters, what was done by hand. */
@NullMarked
package caseclock.query.operations;

import org.jspecify.annotations.NullMarked;
