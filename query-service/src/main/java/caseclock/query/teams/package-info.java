/** The list of teams, from which one is picked. */
@NullMarked
package caseclock.query.teams;

import org.jspecify.annotations.NullMarked;
