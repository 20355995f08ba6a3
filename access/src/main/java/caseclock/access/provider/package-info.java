/** What the council's identity provider is asked, and what happens while it does not answer. */
@NullMarked
package caseclock.access.provider;

import org.jspecify.annotations.NullMarked;
