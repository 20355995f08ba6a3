/** Uploads as a process: taken in over HTTP, read in the background batch by batch, gone on with after a kill. */
@NullMarked
package caseclock.command.intake.upload;

import org.jspecify.annotations.NullMarked;
