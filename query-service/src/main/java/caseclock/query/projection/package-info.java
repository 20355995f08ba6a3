/** From the event stream to the read tables: each event once, each case in order, whatever cannot be projected stopped and shown. */
@NullMarked
package caseclock.query.projection;

import org.jspecify.annotations.NullMarked;
