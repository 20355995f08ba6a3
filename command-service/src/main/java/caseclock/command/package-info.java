/** The door of the command side. */
@NullMarked
package caseclock.command;

import org.jspecify.annotations.NullMarked;
