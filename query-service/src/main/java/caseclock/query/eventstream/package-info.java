/** The reader of the event store: every committed event, once, in order, and none skipped. Plain JDBC, in a role that can only read. */
@NullMarked
package caseclock.query.eventstream;

import org.jspecify.annotations.NullMarked;
