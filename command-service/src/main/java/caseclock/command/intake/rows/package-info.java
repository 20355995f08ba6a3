/** Tables in files: their rows read one at a time, and brought together by child. */
@NullMarked
package caseclock.command.intake.rows;

import org.jspecify.annotations.NullMarked;
