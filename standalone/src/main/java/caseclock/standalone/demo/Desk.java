package caseclock.standalone.demo;

import java.time.LocalDate;

/** Where in the council something is recorded, and how many working days after it happened: mostly at once, sometimes weeks later. */
enum Desk {
    FRONT_DOOR(Span.odds(93, 0, 0, 6, 1, 1, 1, 2, 4)),
    ALLOCATIONS(Span.odds(93, 0, 0, 6, 1, 1, 1, 2, 3)),
    WORKER(Span.odds(46, 0, 0, 28, 1, 1, 10, 2, 2, 10, 3, 5, 5, 6, 10, 1, 11, 15)),
    MANAGER(Span.odds(86, 0, 0, 9, 1, 1, 3, 2, 3, 1.5, 4, 8, 0.5, 9, 15)),
    CONFERENCE_OFFICE(Span.odds(42, 0, 0, 32, 1, 1, 12, 2, 2, 9, 3, 5, 4, 6, 10, 1, 11, 15));

    /** Three weeks. */
    static final int LONGEST_LAG = 15;

    /** West's records arrive late. */
    private static final Odds<Span> WEST_IS_LATER_BY = Span.odds(60, 0, 0, 25, 1, 3, 15, 4, 5);

    private final Odds<Span> lag;

    Desk(Odds<Span> lag) {
        this.lag = lag;
    }

    /** Working days from the day on which it happened to the day on which it is recorded. */
    int lag(Chance chance, Team team) {
        boolean western = team == Team.WEST && (this == WORKER || this == CONFERENCE_OFFICE);
        return Math.min(LONGEST_LAG, chance.days(lag) + (western ? chance.days(WEST_IS_LATER_BY) : 0));
    }

    /** Staff reference of who recorded it. */
    String person(Household family, LocalDate day, Chance chance) {
        return switch (this) {
            case FRONT_DOOR -> "FD0" + chance.between(1, 9);
            case ALLOCATIONS, MANAGER -> family.team().manager();
            case WORKER -> family.workerOn(day);
            case CONFERENCE_OFFICE -> "CO0" + chance.between(1, 5);
        };
    }
}
