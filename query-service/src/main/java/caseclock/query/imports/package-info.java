/** How uploads go: progress, counts, what was rejected and why, and which of DfE's rules the records break. */
@NullMarked
package caseclock.query.imports;

import org.jspecify.annotations.NullMarked;
