package caseclock.query.frame;

import caseclock.query.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** Puts the frame around a page: the same house for all, the visitor's own menu, the page's own bar. */
public final class Pages {

    private final House house;
    private final Clock clock;
    private final Function<LocalDate, String> reach;

    /** @param reach how far the records reach, in words, as told on a day */
    public Pages(House house, Clock clock, Function<LocalDate, String> reach) {
        this.house = house;
        this.clock = clock;
        this.reach = reach;
    }

    /** A page of figures. */
    public Frame frame(String heading, Section section, TimeBar bar, Visitor visitor) {
        return new Frame(
                house,
                visitor.person(),
                visitor.csrf(),
                heading,
                section,
                Optional.of(bar.reaching(reach.apply(bar.when().today()))),
                printed(visitor),
                Optional.empty());
    }

    /** A page without dates. */
    public Frame plain(String heading, Section section, Visitor visitor) {
        return new Frame(
                house,
                visitor.person(),
                visitor.csrf(),
                heading,
                section,
                Optional.empty(),
                printed(visitor),
                Optional.empty());
    }

    /** A page about something under way. */
    public Frame refreshing(String heading, Section section, Visitor visitor, int seconds) {
        return new Frame(
                house,
                visitor.person(),
                visitor.csrf(),
                heading,
                section,
                Optional.empty(),
                printed(visitor),
                Optional.of(seconds));
    }

    private Optional<String> printed(Visitor visitor) {
        return visitor.person().map(person -> "Printed by " + person.account() + ", " + Words.moment(clock.instant()));
    }
}
