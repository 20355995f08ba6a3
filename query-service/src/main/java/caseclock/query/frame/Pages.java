package caseclock.query.frame;

import caseclock.query.words.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Puts the frame around a page: the same house for all, the visitor's own menu, the page's own bar. */
public final class Pages {

    private final House house;
    private final Clock clock;
    private final Function<LocalDate, String> reach;
    private final Supplier<Optional<String>> standStill;

    /**
     * @param reach how far the records reach, in words, as told on a day
     * @param standStill what people are told while the figures stand still
     */
    public Pages(House house, Clock clock, Function<LocalDate, String> reach, Supplier<Optional<String>> standStill) {
        this.house = house;
        this.clock = clock;
        this.reach = reach;
        this.standStill = standStill;
    }

    /** A page of figures. */
    public Frame frame(String heading, Section section, TimeBar bar, Visitor visitor) {
        var reaching = bar.reaching(reach.apply(bar.when().today()));
        return frame(heading, section, Optional.of(reaching), visitor, Optional.empty());
    }

    /** A page without dates. */
    public Frame plain(String heading, Section section, Visitor visitor) {
        return frame(heading, section, Optional.empty(), visitor, Optional.empty());
    }

    /** A page about something under way. */
    public Frame refreshing(String heading, Section section, Visitor visitor, int seconds) {
        return frame(heading, section, Optional.empty(), visitor, Optional.of(seconds));
    }

    /** The same page asked for once more: by somebody else, at another moment. */
    public Frame again(Frame frame, Visitor visitor) {
        var bar = frame.timeBar()
                .map(one -> one.at(clock.instant()))
                .map(one -> one.reaching(reach.apply(one.when().today())));
        return frame(frame.heading(), frame.section(), bar, visitor, frame.refreshEvery());
    }

    private Frame frame(
            String heading, Section section, Optional<TimeBar> bar, Visitor visitor, Optional<Integer> refreshEvery) {
        return new Frame(
                house,
                visitor.person(),
                visitor.csrf(),
                heading,
                section,
                bar,
                printed(visitor),
                refreshEvery,
                section.readsFigures() ? standStill.get() : Optional.empty());
    }

    private Optional<String> printed(Visitor visitor) {
        return visitor.person().map(person -> "Printed by " + person.account() + ", " + Words.moment(clock.instant()));
    }
}
