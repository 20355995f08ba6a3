/** What a person takes away from a page: the same figures as a file, safe to open in a spreadsheet, named after what was asked. */
@NullMarked
package caseclock.query.out;

import org.jspecify.annotations.NullMarked;
