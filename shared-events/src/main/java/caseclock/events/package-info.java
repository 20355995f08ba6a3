/** The facts of a case: what can be recorded, corrected and withdrawn, one file per family. */
@NullMarked
package caseclock.events;

import org.jspecify.annotations.NullMarked;
