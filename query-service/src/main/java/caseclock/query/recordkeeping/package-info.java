/** How soon after things happened they were recorded, and how much of what was recorded had to be put right. */
@NullMarked
package caseclock.query.recordkeeping;

import org.jspecify.annotations.NullMarked;
