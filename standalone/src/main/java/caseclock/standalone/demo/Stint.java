package caseclock.standalone.demo;

import java.time.LocalDate;

/** A family had a worker from a day until another, that one no longer included. */
record Stint(String worker, LocalDate from, LocalDate until) {

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }
}
