package caseclock.standalone.backup;

import caseclock.standalone.Misuse;

/** A file that is no backup, or not the one that was written. */
final class NotWhole extends Misuse {

    NotWhole(String why) {
        super("This file is not a whole backup: " + why + ". Nothing was changed. Take another one.");
    }
}
