/** The door of the query side. */
@NullMarked
package caseclock.query;

import org.jspecify.annotations.NullMarked;
