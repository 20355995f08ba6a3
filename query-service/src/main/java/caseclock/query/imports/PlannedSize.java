package caseclock.query.imports;

import caseclock.query.imports.Upload.Counts;
import caseclock.query.imports.UploadEffect.NotTold;
import caseclock.query.words.Words;
import java.util.Optional;

/**
 * How much of what a checked upload would record is there to be worked with, which decides whether its effect is worked out.
 *
 * @param cases of how many children, never more than events
 */
record PlannedSize(int events, int cases) {

    private static final int MOST_EVENTS = 5_000;

    /** The command side keeps no more of one upload: as many are not all of it. */
    private static final int ALL_KEPT = 50_000;

    /** @param foretold what checking found */
    Optional<NotTold> notTold(Optional<Counts> foretold) {
        if (events > MOST_EVENTS) {
            return Optional.of(tooMuch());
        }
        return foretold.filter(counts -> events == 0 && counts.changed() > 0)
                .map(_ ->
                        new NotTold("What this file would change was not kept when it was checked, so its effect on the"
                                + " published figures cannot be worked out. To see it, discard the upload and upload the file"
                                + " again."));
    }

    private NotTold tooMuch() {
        return new NotTold("This file would change the records of so many children (" + Words.number(cases)
                + (events >= ALL_KEPT ? " or more" : "") + ", " + Words.number(events)
                + " changes) that its effect on the published figures is not worked out beforehand. After it is recorded,"
                + " the weekly pages show what changed and why.");
    }
}
