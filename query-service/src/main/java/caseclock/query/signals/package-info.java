/** Tells an unusual week, month or team from an ordinary one, so that nobody chases noise. Numbers in, limits and signals out. */
@NullMarked
package caseclock.query.signals;

import org.jspecify.annotations.NullMarked;
