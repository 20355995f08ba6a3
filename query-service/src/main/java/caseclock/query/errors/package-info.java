/** The pages that are shown when another page could not be. */
@NullMarked
package caseclock.query.errors;

import org.jspecify.annotations.NullMarked;
