package caseclock.command.intake.facts;

import java.util.UUID;

/** Tells identities that CaseClock gave from those of other systems. */
final class GivenIdentity {

    private GivenIdentity() {}

    static boolean is(String text) {
        try {
            return UUID.fromString(text).toString().equalsIgnoreCase(text);
        } catch (IllegalArgumentException other) {
            return false;
        }
    }
}
