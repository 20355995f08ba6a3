/** Pictures drawn from counts alone: the same counts always give the same drawing. */
@NullMarked
package caseclock.query.charts;

import org.jspecify.annotations.NullMarked;
