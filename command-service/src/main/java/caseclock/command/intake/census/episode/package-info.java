/** The items of the census as days, codes and flags, and what is said where one cannot be read. */
@NullMarked
package caseclock.command.intake.census.episode;

import org.jspecify.annotations.NullMarked;
