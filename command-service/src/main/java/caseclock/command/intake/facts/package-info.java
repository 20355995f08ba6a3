/** The CSV of facts: one fact to a row, every kind there is (docs/facts-csv.md). */
@NullMarked
package caseclock.command.intake.facts;

import org.jspecify.annotations.NullMarked;
