package caseclock.query.published;

import caseclock.standalone.RunningCaseClock;

/** Publishes the last week without waiting for a Monday, for tests of what rests on it. */
public final class Publishing {

    private Publishing() {}

    public static void now(RunningCaseClock caseClock) {
        caseClock.bean(Publisher.class).publishNow();
    }
}
