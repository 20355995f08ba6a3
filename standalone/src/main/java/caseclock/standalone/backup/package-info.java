/** What cannot be made again, copied into one file and put back from it: events, what is being taken in, published figures, operators' decisions. */
@NullMarked
package caseclock.standalone.backup;

import org.jspecify.annotations.NullMarked;
