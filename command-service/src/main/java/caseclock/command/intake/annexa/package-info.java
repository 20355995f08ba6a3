/** Ofsted's Annex A (the child-level lists of an inspection) as a file of statements: lists 1 and 3 to 8, in a workbook or one list as CSV. */
@NullMarked
package caseclock.command.intake.annexa;

import org.jspecify.annotations.NullMarked;
