/** Who may come in, and what they may see and do. */
@NullMarked
package caseclock.access;

import org.jspecify.annotations.NullMarked;
