/** Work that goes on by itself as long as the process runs. */
@NullMarked
package caseclock.query.background;

import org.jspecify.annotations.NullMarked;
