/** What became of Section 47 enquiries, and what had to be tried again. */
@NullMarked
package caseclock.query.enquiries;

import org.jspecify.annotations.NullMarked;
