/** The pages of how many children each worker answers for, and of one worker's children and what is due for them. */
@NullMarked
package caseclock.query.caseload;

import org.jspecify.annotations.NullMarked;
