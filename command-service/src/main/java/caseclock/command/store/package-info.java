/** The event store on PostgreSQL: its schema, how events get into it, what is known of a case, and what must hold before anything starts. */
@NullMarked
package caseclock.command.store;

import org.jspecify.annotations.NullMarked;
