/** Turns twelve weekly Annex A files of the demo council into a history, and compares that with the history from which they were made. */
@NullMarked
package caseclock.weeks;

import org.jspecify.annotations.NullMarked;
