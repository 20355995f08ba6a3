/** How long the engine, the projection and the questions take, each beside something plain. */
@NullMarked
package caseclock.benchmarks;

import org.jspecify.annotations.NullMarked;
