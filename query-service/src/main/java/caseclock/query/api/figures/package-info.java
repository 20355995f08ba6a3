/** Answers measures for a period, two dates, a council and a team: counts first, percentages only where they mean something. */
@NullMarked
package caseclock.query.api.figures;

import org.jspecify.annotations.NullMarked;
