/** Whether it is the same in every team: one timescale across the teams of a council, and what of it chance explains. */
@NullMarked
package caseclock.query.comparison;

import org.jspecify.annotations.NullMarked;
