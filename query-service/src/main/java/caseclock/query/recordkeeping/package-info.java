/** How soon after things happened they were recorded, how much of what was recorded had to be put right, and what still has to be. */
@NullMarked
package caseclock.query.recordkeeping;

import org.jspecify.annotations.NullMarked;
