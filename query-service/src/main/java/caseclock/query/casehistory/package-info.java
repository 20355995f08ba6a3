/** The page of one case: what was recorded about it, when it happened and when it became known, and what follows from it. */
@NullMarked
package caseclock.query.casehistory;

import org.jspecify.annotations.NullMarked;
