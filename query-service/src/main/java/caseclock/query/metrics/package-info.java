/** What operators watch: how far the figures are, what stands in counts by team, and whether any of it can be read. No child and no worker. */
@NullMarked
package caseclock.query.metrics;

import org.jspecify.annotations.NullMarked;
