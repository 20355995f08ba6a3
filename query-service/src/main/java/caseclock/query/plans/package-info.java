/** How child protection plans began, were reviewed and ended. */
@NullMarked
package caseclock.query.plans;

import org.jspecify.annotations.NullMarked;
