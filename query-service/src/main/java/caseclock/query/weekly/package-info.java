/** The weekly page of one team: what to arrange first, what to plan, what is late, and how the team is doing. */
@NullMarked
package caseclock.query.weekly;

import org.jspecify.annotations.NullMarked;
