/** A case as its record stood at some step or moment: the entries known by then, and what the engine made of them. */
@NullMarked
package caseclock.query.replay;

import org.jspecify.annotations.NullMarked;
