/** Answers that were worked out once and are given again until anything that they rest on changes. */
@NullMarked
package caseclock.query.kept;

import org.jspecify.annotations.NullMarked;
