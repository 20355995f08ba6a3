/** The children in need census: from its file to facts. */
@NullMarked
package caseclock.command.intake.census;

import org.jspecify.annotations.NullMarked;
