/** What may be recorded in a case: the commands, the aggregate that guards the stream, and its refusals. */
@NullMarked
package caseclock.command.casefile;

import org.jspecify.annotations.NullMarked;
