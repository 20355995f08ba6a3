/** The census's own rules of what is plausible, counted and never enforced. */
@NullMarked
package caseclock.command.intake.census.rules;

import org.jspecify.annotations.NullMarked;
