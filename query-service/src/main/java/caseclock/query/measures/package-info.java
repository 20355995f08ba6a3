/** The figures behind pages and API: how many, of how many, how long, as at one day and known at one moment. */
@NullMarked
package caseclock.query.measures;

import org.jspecify.annotations.NullMarked;
