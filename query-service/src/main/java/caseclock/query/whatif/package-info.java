/** What the figures would be under another rule: asked over the recorded history, and never stored. */
@NullMarked
package caseclock.query.whatif;

import org.jspecify.annotations.NullMarked;
