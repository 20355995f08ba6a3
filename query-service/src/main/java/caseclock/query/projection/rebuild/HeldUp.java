package caseclock.query.projection.rebuild;

/** Somebody else is still at something that has to end first; trying again soon is right. */
final class HeldUp extends RuntimeException {

    private HeldUp(String sentence) {
        super(sentence);
    }

    static HeldUp byReaders() {
        return new HeldUp(
                "The new read tables are ready, but those that serve are in use and could not be exchanged yet.");
    }

    static HeldUp byAnAppend() {
        return new HeldUp("An append that has not ended leaves open how far new read tables can be made.");
    }
}
