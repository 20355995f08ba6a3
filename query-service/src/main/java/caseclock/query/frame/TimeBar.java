package caseclock.query.frame;

import java.util.List;
import java.util.Optional;

/**
 * The bar with the two dates, where they can be changed; the same page answers.
 *
 * @param scope what the figures are about, for instance "East team"
 * @param changeScope where another team is picked
 * @param action the page that answers
 * @param kept what else the page was asked and must be asked again
 * @param fresh how far the records reach, as a short sentence
 */
public record TimeBar(
        String scope, Optional<String> changeScope, String action, List<Kept> kept, When when, Optional<String> fresh) {

    /** One question of the page besides the two dates. */
    public record Kept(String name, String value) {}

    public TimeBar {
        kept = List.copyOf(kept);
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
