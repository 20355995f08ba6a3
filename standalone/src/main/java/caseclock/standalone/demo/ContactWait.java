package caseclock.standalone.demo;

import caseclock.events.Happened;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** How long a contact waits for its decision: 96 in a hundred no longer than a day and a night, which is counted in hours and not by the calendar. */
final class ContactWait {

    private static final int DAY_AND_NIGHT = 24 * 60;
    private static final Odds<Span> MINUTES = Span.odds(
            38,
            8,
            90,
            27,
            91,
            300,
            12,
            301,
            600,
            11,
            601,
            1_200,
            8.4,
            1_201,
            DAY_AND_NIGHT,
            1.8,
            DAY_AND_NIGHT + 5,
            DAY_AND_NIGHT + 360,
            1.8,
            1_801,
            4_400);

    private static final LocalTime FIRST_DECISION = LocalTime.of(8, 0);
    private static final LocalTime LAST_DECISION = LocalTime.of(22, 0);

    private ContactWait() {}

    static int minutes(Chance chance) {
        return chance.days(MINUTES);
    }

    /** The moment of a decision so long after the contact; at night nobody decides, but the duty team of the evening and of the morning do. */
    static Happened decided(Happened received, int minutes, Chance chance) {
        Happened moment = moved(received, minutes);
        LocalTime time = moment.at().orElse(FIRST_DECISION);
        if (time.isBefore(FIRST_DECISION)) {
            return Happened.at(moment.on(), FIRST_DECISION.plusMinutes(chance.between(0, 45)));
        }
        return time.isAfter(LAST_DECISION)
                ? Happened.at(moment.on().plusDays(1), FIRST_DECISION.plusMinutes(chance.between(0, 45)))
                : moment;
    }

    /** So many minutes later, or sooner if they are negative, on the clock of England. */
    static Happened moved(Happened from, int minutes) {
        ZonedDateTime moment = from.on()
                .atTime(from.at().orElse(LocalTime.NOON))
                .atZone(Happened.LONDON)
                .plusMinutes(minutes);
        return Happened.at(moment.toLocalDate(), moment.toLocalTime());
    }
}
