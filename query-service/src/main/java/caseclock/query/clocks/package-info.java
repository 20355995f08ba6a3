/** One timescale in full: its rule, its three rates, how long children waited, week by week and team by team, and what another rule would have made of it. */
@NullMarked
package caseclock.query.clocks;

import org.jspecify.annotations.NullMarked;
