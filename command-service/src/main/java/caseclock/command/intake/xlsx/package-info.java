/** Excel workbooks as rows of text, whatever was done to the file: read with the platform's own zip and XML parsers, within fixed bounds. */
@NullMarked
package caseclock.command.intake.xlsx;

import org.jspecify.annotations.NullMarked;
