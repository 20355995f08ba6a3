/** Kills CaseClock and its PostgreSQL while others record, and then asks whether anything was lost or doubled. */
@NullMarked
package caseclock.reliability;

import org.jspecify.annotations.NullMarked;
