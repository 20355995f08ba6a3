package caseclock.standalone.demo;

import caseclock.events.Happened;
import java.time.LocalDate;

/** When a family was referred, and when it was decided what to do about it. */
record Decision(LocalDate referredOn, Happened happened) {

    LocalDate on() {
        return happened.on();
    }
}
