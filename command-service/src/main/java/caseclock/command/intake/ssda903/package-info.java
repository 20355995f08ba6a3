/** The social workers of children looked after, as councils send them to DfE (SSDA903): from the file to allocations. */
@NullMarked
package caseclock.command.intake.ssda903;

import org.jspecify.annotations.NullMarked;
