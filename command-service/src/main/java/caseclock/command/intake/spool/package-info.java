/** Files that were handed in, kept in the database from the first byte until all of them was read. */
@NullMarked
package caseclock.command.intake.spool;

import org.jspecify.annotations.NullMarked;
