/** Building new read tables beside those that serve, and putting them in their place. */
@NullMarked
package caseclock.query.projection.rebuild;

import org.jspecify.annotations.NullMarked;
