/** What every timescale, measure and word means, made from the timescales themselves. */
@NullMarked
package caseclock.query.definitions;

import org.jspecify.annotations.NullMarked;
