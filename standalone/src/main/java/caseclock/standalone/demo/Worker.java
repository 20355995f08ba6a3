package caseclock.standalone.demo;

import java.time.LocalDate;

/**
 * A social worker of the demo council, known by staff reference only.
 *
 * @param joins first day in the team
 * @param leaves first day no longer in the team
 */
record Worker(String reference, Team team, LocalDate joins, LocalDate leaves) {

    boolean isThere(LocalDate day) {
        return !day.isBefore(joins) && day.isBefore(leaves);
    }
}
