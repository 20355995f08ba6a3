/** How events are written down as JSON, and under which names they are stored for ever. */
@NullMarked
package caseclock.events.json;

import org.jspecify.annotations.NullMarked;
