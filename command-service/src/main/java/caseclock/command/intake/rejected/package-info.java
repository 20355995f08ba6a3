/** What was rejected of an upload, given back in the layout in which it came, with the reasons, to be mended and sent again (ADR 21). */
@NullMarked
package caseclock.command.intake.rejected;

import org.jspecify.annotations.NullMarked;
