/** Records to correct: what is wrong in the records of cases, what it breaks, and who can put it right. */
@NullMarked
package caseclock.query.records;

import org.jspecify.annotations.NullMarked;
