package caseclock.standalone.demo;

import caseclock.events.Happened;
import caseclock.events.PlacementRegime;
import java.time.LocalDate;

/**
 * Where a looked-after child lives for a while.
 *
 * @param until the day on which it ends
 * @param approval what becomes of the connected person's approval, if that is who cares for the child
 */
record Placement(Happened started, PlacementRegime regime, boolean untilEighteen, LocalDate until, Approval approval) {

    /** What becomes of a temporary approval. */
    enum Approval {
        NOT_ASKED,
        IN_TIME,
        AFTER_EXTENSION,
        LATE,
        REFUSED;

        boolean given() {
            return this != NOT_ASKED && this != REFUSED;
        }
    }

    LocalDate from() {
        return started.on();
    }
}
