/** The page on which administrators see how the figures stand, have them worked out anew, and mend dead letters. */
@NullMarked
package caseclock.query.operations.page;

import org.jspecify.annotations.NullMarked;
