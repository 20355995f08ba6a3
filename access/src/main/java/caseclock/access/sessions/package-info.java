/** Sessions that all processes behind one address share, kept in PostgreSQL. */
@NullMarked
package caseclock.access.sessions;

import org.jspecify.annotations.NullMarked;
