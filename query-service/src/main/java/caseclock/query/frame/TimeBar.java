package caseclock.query.frame;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The bar with the two dates, where they can be changed; the same page answers.
 *
 * @param scope what the figures are about, for instance "East team"
 * @param changeScope where another team is picked
 * @param action the page that answers
 * @param kept what else the page was asked and must be asked again
 * @param about of whom the page tells, for the other pages that the menu leads to
 * @param fresh how far the records reach, as a short sentence
 * @param inPage whether the page itself asks for the two dates, so that the bar does not
 */
public record TimeBar(
        String scope,
        Optional<String> changeScope,
        String action,
        List<Kept> kept,
        Optional<About> about,
        When when,
        Optional<String> fresh,
        boolean inPage) {

    private static final int NARROWEST = 16;

    /** One question of the page besides the two dates. */
    public record Kept(String name, String value) {}

    /** A council, and one of its teams unless it is about all of them. */
    public record About(String council, Optional<String> team) {

        /** The same of another page. */
        String address(String page) {
            return page.equals(Address.TEAMS) && team.isPresent()
                    ? Address.team(council, team.get())
                    : Address.of(page, council, team);
        }
    }

    public TimeBar {
        kept = List.copyOf(kept);
    }

    public TimeBar(
            String scope,
            Optional<String> changeScope,
            String action,
            List<Kept> kept,
            Optional<About> about,
            When when,
            Optional<String> fresh) {
        this(scope, changeScope, action, kept, about, when, fresh, false);
    }

    /** How far the records reach is filled in by {@link Pages}. */
    public static TimeBar of(String scope, Optional<String> changeScope, String action, When when, Kept... kept) {
        return new TimeBar(scope, changeScope, action, List.of(kept), Optional.empty(), when, Optional.empty());
    }

    /** The same bar on a page about a council's team or about all its teams. */
    public TimeBar about(String council, Optional<String> team) {
        return new TimeBar(
                scope, changeScope, action, kept, Optional.of(new About(council, team)), when, fresh, inPage);
    }

    /** The same bar over a page that has a form for the two dates of its own. */
    public TimeBar inThePage() {
        return new TimeBar(scope, changeScope, action, kept, about, when, fresh, true);
    }

    /** The same bar asked for at another moment of the same day. */
    TimeBar at(Instant moment) {
        return new TimeBar(scope, changeScope, action, kept, about, when.at(moment), fresh, inPage);
    }

    TimeBar reaching(String words) {
        return new TimeBar(scope, changeScope, action, kept, about, when, Optional.of(words), inPage);
    }

    /** How many characters wide the field for the known-on date is, so that a date with its time is seen whole. */
    public int knownWidth() {
        return Math.max(NARROWEST, when.knownWords().length());
    }

    /** Where the same page stands with everything known by now. */
    public String latestLink() {
        var address = new StringBuilder(action);
        char join = '?';
        for (var one : kept) {
            address.append(join).append(Address.part(one.name(), one.value()));
            join = '&';
        }
        return when.latest().link(address.toString());
    }
}
