/** The lists of Annex A as tables: which list a table is, where its columns are, and what its cells say as days, codes and answers. */
@NullMarked
package caseclock.command.intake.annexa.table;

import org.jspecify.annotations.NullMarked;
