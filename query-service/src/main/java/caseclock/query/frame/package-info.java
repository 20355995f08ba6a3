/** What every page stands in: council, person, navigation and the two dates that each link carries on. */
@NullMarked
package caseclock.query.frame;

import org.jspecify.annotations.NullMarked;
