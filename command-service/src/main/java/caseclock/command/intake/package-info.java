/** Files into facts: what a source states about a child, and how that differs from what is known. */
@NullMarked
package caseclock.command.intake;

import org.jspecify.annotations.NullMarked;
