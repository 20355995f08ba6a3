package caseclock.query.frame;

import caseclock.query.frame.Section.MenuItem;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What stands around one page.
 *
 * @param heading the page's own part of its title, most particular first
 * @param printed who printed it and when, for the head of a sheet
 * @param refreshEvery seconds after which a page without script asks again, while something is under way
 * @param standStill what people are told while the figures stand still
 */
public record Frame(
        House house,
        Optional<Person> person,
        String csrf,
        String heading,
        Section section,
        Optional<TimeBar> timeBar,
        Optional<String> printed,
        Optional<Integer> refreshEvery,
        Optional<String> standStill) {

    private static final String SERVICE = "CaseClock";

    /** "East team: this week – as at 16 November 2026 – CaseClock"; a page about the past says so. */
    public String title() {
        var known = timeBar.flatMap(bar -> bar.when().known())
                .map(on -> " – known on " + on.words())
                .orElse("");
        var asAt = timeBar.map(bar -> " – as at " + bar.when().asAtWords()).orElse("");
        return heading + asAt + known + " – " + SERVICE;
    }

    public List<MenuItem> menu() {
        return person.stream()
                .flatMap(someone -> Arrays.stream(Section.values())
                        .flatMap(one -> one.item(someone, one == section, timeBar).stream()))
                .toList();
    }

    /** The same link with the page's two dates carried on. */
    public String link(String address) {
        return timeBar.map(bar -> bar.when().link(address)).orElse(address);
    }
}
