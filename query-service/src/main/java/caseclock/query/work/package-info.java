/** What is open for children, clock by clock: due when, booked for when, with whom, and which children can only be dealt with together. */
@NullMarked
package caseclock.query.work;

import org.jspecify.annotations.NullMarked;
