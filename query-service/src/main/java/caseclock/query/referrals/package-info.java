/** How often children are referred again, and how soon they are seen. */
@NullMarked
package caseclock.query.referrals;

import org.jspecify.annotations.NullMarked;
