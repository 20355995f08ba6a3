package caseclock.query.metrics;

import java.util.Locale;

/**
 * The building of new read tables that was asked for last.
 *
 * @param done how much of it is done, from 0 to 1
 */
record Rebuild(State state, double done) {

    enum State {
        ASKED,
        BUILDING,
        CATCHING_UP,
        STOPPED,
        DONE,
        FAILED;

        /** As a label spells it, for instance "catching_up". */
        String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where nobody ever asked for one, none is left to do. */
    static final Rebuild NEVER = new Rebuild(State.DONE, 1);

    /** @param events how many there are to take; 0 as long as nobody has counted them */
    static Rebuild of(State state, long eventsDone, long events) {
        return switch (state) {
            case DONE -> new Rebuild(state, 1);
            case ASKED, BUILDING, CATCHING_UP, STOPPED, FAILED ->
                new Rebuild(state, events == 0 ? 0 : Math.min(1, (double) eventsDone / events));
        };
    }

    boolean underWay() {
        return state == State.ASKED || state == State.BUILDING || state == State.CATCHING_UP;
    }

    boolean failed() {
        return state == State.FAILED;
    }
}
