/** The page on which a case is found by the council's reference for the child. */
@NullMarked
package caseclock.query.lookup;

import org.jspecify.annotations.NullMarked;
