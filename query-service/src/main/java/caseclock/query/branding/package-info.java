/** What a council brings of its own look: a logo and one colour, checked before anything starts. */
@NullMarked
package caseclock.query.branding;

import org.jspecify.annotations.NullMarked;
