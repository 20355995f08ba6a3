/** What a row of each read table says: written by the projection, read by measures and pages. */
@NullMarked
package caseclock.query.readtables;

import org.jspecify.annotations.NullMarked;
