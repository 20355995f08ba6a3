package caseclock.query.imports;

import caseclock.query.published.Foretold;

/** What recording a checked upload would do to the last published week, or why that is not told. */
public sealed interface UploadEffect {

    /** @param cases of how many children something would be recorded */
    record Told(Foretold foretold, int cases) implements UploadEffect {}

    /** @param because a sentence */
    record NotTold(String because) implements UploadEffect {}
}
