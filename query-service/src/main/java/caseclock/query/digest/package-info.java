/** The weekly e-mail to each team's manager: counts and a link, and no child. */
@NullMarked
package caseclock.query.digest;

import org.jspecify.annotations.NullMarked;
