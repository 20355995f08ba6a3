/** The engine: from the facts of a case, as known at a moment, to its clocks and spells. Pure functions, no I/O, no clock reading. */
@NullMarked
package caseclock.query.timeliness;

import org.jspecify.annotations.NullMarked;
