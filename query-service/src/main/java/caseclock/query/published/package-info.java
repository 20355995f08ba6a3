/** The weekly figures as they were published, kept for good, and why the same question is answered differently now. */
@NullMarked
package caseclock.query.published;

import org.jspecify.annotations.NullMarked;
