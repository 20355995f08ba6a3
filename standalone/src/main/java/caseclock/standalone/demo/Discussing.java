package caseclock.standalone.demo;

import caseclock.events.Agency;
import caseclock.events.Happened;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Strategy discussions: one for all children concerned, with social care, police and health nearly always there. */
final class Discussing {

    private static final double POLICE_THERE = 0.97;
    private static final double HEALTH_THERE = 0.91;
    private static final double OTHERS_THERE = 0.7;
    private static final List<Agency> SOMETIMES_ASKED =
            List.of(Agency.EDUCATION, Agency.REFERRER, Agency.EARLY_HELP, Agency.PROBATION, Agency.HOUSING);

    private Discussing() {}

    static Entries tell(Household family, List<Diary> concerned, Happened happened) {
        Chance chance = family.chance();
        var meeting = Optional.of(chance.uuid());
        Set<Agency> invited = invited(chance);
        Set<Agency> attended = attended(chance, invited);
        return family.tell(
                Desk.WORKER,
                concerned,
                happened,
                (_, id) -> new StrategyDiscussionHeld(id, happened, meeting, invited, attended));
    }

    private static Set<Agency> invited(Chance chance) {
        Set<Agency> invited = EnumSet.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH);
        if (chance.happens(0.75)) {
            invited.add(chance.oneOf(SOMETIMES_ASKED.subList(0, 2)));
        }
        if (chance.happens(0.25)) {
            invited.add(chance.oneOf(SOMETIMES_ASKED));
        }
        return invited;
    }

    private static Set<Agency> attended(Chance chance, Set<Agency> invited) {
        Set<Agency> attended = EnumSet.of(Agency.SOCIAL_CARE);
        for (Agency agency : invited) {
            double there =
                    agency == Agency.POLICE ? POLICE_THERE : agency == Agency.HEALTH ? HEALTH_THERE : OTHERS_THERE;
            if (chance.happens(there)) {
                attended.add(agency);
            }
        }
        return attended;
    }
}
