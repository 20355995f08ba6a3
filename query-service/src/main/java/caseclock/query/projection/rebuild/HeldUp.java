package caseclock.query.projection.rebuild;

/** The old tables were read without a pause, so they could not be exchanged; trying again soon is right. */
final class HeldUp extends RuntimeException {

    HeldUp() {
        super("The read tables are in use and could not be exchanged yet.");
    }
}
