package caseclock.standalone.demo;

import java.util.List;

/** The teams of the demo council: how many posts each has, and which share of families lives in its area. */
enum Team {
    FRONT_DOOR("Front Door", 4, 0),
    CENTRAL("Central", 26, 20),
    EAST("East", 28, 22),
    NORTH("North", 23, 18),
    SOUTH("South", 26, 19),
    WEST("West", 20, 16),
    DISABLED_CHILDREN("Disabled Children", 10, 5);

    /** Where a family that has just moved may live now. */
    static final List<Team> AREAS = List.of(CENTRAL, EAST, NORTH, SOUTH, WEST);

    private static final Odds<Team> OF_A_FAMILY = Odds.of(CENTRAL.families, CENTRAL)
            .or(EAST.families, EAST)
            .or(NORTH.families, NORTH)
            .or(SOUTH.families, SOUTH)
            .or(WEST.families, WEST)
            .or(DISABLED_CHILDREN.families, DISABLED_CHILDREN);

    private final String title;
    private final int posts;
    private final double families;

    Team(String title, int posts, double families) {
        this.title = title;
        this.posts = posts;
        this.families = families;
    }

    static Team ofAFamily(Chance chance) {
        return chance.of(OF_A_FAMILY);
    }

    String title() {
        return title;
    }

    int posts() {
        return posts;
    }

    /** Staff reference of the team's manager. */
    String manager() {
        return "TM0" + (ordinal() + 1);
    }
}
