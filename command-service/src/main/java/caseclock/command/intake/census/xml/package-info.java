/** A census file as it is spelled: read in one pass, within bounds, one child at a time. */
@NullMarked
package caseclock.command.intake.census.xml;

import org.jspecify.annotations.NullMarked;
