/** How figures, dates and states are put into plain English, the same on every page. */
@NullMarked
package caseclock.query.words;

import org.jspecify.annotations.NullMarked;
