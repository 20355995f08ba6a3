/** The worklist: everything that is open or overdue, by when it is due, with filters, as a table, a file and a calendar. */
@NullMarked
package caseclock.query.worklist;

import org.jspecify.annotations.NullMarked;
