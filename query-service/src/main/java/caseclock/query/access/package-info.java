/** Who may come in, and what they may see and do. */
@NullMarked
package caseclock.query.access;

import org.jspecify.annotations.NullMarked;
