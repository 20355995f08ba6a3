/** XML that nobody vouches for, opened so that it can do no harm. */
@NullMarked
package caseclock.command.intake.xml;

import org.jspecify.annotations.NullMarked;
