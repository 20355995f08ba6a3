/** Facts come in over HTTP: their shape is checked, each is carried out once, and refusals are sentences. */
@NullMarked
package caseclock.command.recording;

import org.jspecify.annotations.NullMarked;
