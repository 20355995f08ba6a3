/** What an operator sets for a service that stands alone, and how it says in one sentence what is missing or wrong. */
@NullMarked
package caseclock.access.setup;

import org.jspecify.annotations.NullMarked;
