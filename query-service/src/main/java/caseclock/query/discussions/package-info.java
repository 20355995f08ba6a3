/** Who took part in strategy discussions, and how soon they were recorded. */
@NullMarked
package caseclock.query.discussions;

import org.jspecify.annotations.NullMarked;
