package caseclock.query.worklist;

import caseclock.query.frame.Paging;
import caseclock.query.words.Words;
import caseclock.query.work.DueClock;
import caseclock.query.work.DueShow;
import caseclock.query.work.Family;
import caseclock.query.work.OpenClock;
import caseclock.query.worklist.Presets.Preset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The worklist in words.
 *
 * @param listed whether this person may see children's references; if not, they are counted but not listed
 * @param empty why there is no line, or nothing
 * @param tagged whether overdue and not overdue stand side by side, so that a tag tells them apart
 * @param everyTeam whether the team has to be told line by line
 */
public record WorklistPage(
        String scope,
        Lead lead,
        boolean covered,
        boolean listed,
        List<Preset> presets,
        String title,
        String intro,
        String empty,
        Choices choices,
        Map<String, Head> heads,
        boolean tagged,
        boolean everyTeam,
        List<Line> lines,
        Paging paging,
        Links links) {

    /**
     * The head of a column by which the list can be sorted.
     *
     * @param sorted as {@code aria-sort} has it
     */
    public record Head(String href, String sorted) {}

    /** Where the list is to be had otherwise. */
    public record Links(String csv, String json, String calendar, String subscribe, String unfiltered) {}

    public static WorklistPage of(Worklist list, boolean listed) {
        var asked = list.asked();
        var shown = list.shown();
        var choices = Choices.of(list);
        var families = Family.of(shown.stream().map(DueClock::clock).toList());
        return new WorklistPage(
                list.scope(),
                Lead.of(list),
                list.covered(),
                listed,
                Presets.of(list),
                Presets.title(asked.show()),
                intro(asked.show(), shown.size(), families.size()),
                shown.isEmpty() ? empty(list, choices) : "",
                choices,
                heads(list),
                asked.show().filter(show -> show != DueShow.NOT_STARTED).isEmpty(),
                asked.team().isEmpty(),
                listed ? lines(list, shown, families) : List.of(),
                Paging.of(
                        families.size(),
                        asked.page(),
                        page -> list.when().link(asked.turnedTo(page).address())),
                links(list));
    }

    private static String intro(Optional<DueShow> show, int clocks, int lines) {
        var counted = Words.count(clocks, "clock", "clocks")
                + (lines == clocks
                        ? "."
                        : " in " + Words.count(lines, "line", "lines") + ": brothers and sisters share one.");
        var meaning = Presets.meaning(show);
        return counted + (meaning.isEmpty() ? "" : " " + meaning);
    }

    private static String empty(Worklist list, Choices choices) {
        var who = " in " + list.scope();
        var filters = choices.chosen().isEmpty() ? "" : " for " + choices.words();
        var others =
                list.asked().filtered() ? list.open().size() : list.chosen().size();
        var rest = others == 0
                ? ""
                : " " + Words.count(others, "clock is", "clocks are") + " open"
                        + (list.asked().filtered() ? " without that choice." : " beside.");
        return Presets.nothing(list.asked().show()) + who + filters + "." + rest;
    }

    private static Map<String, Head> heads(Worklist list) {
        var asked = list.asked();
        return Arrays.stream(DueOrder.values())
                .collect(Collectors.toMap(
                        DueOrder::key,
                        order -> new Head(
                                list.when().link(asked.sorting(order).address()),
                                asked.order() != order ? "none" : asked.down() ? "descending" : "ascending")));
    }

    private static List<Line> lines(Worklist list, List<DueClock> shown, List<Family> families) {
        Map<OpenClock, DueClock> byClock =
                shown.stream().collect(Collectors.toMap(DueClock::clock, Function.identity(), (one, _) -> one));
        return Paging.cut(families, list.asked().page()).stream()
                .flatMap(family -> Optional.ofNullable(byClock.get(family.first())).stream()
                        .map(due -> Line.of(family, due, list.when())))
                .toList();
    }

    private static Links links(Worklist list) {
        var asked = list.asked();
        var when = list.when();
        var feed = asked.showing(Optional.empty());
        return new Links(
                when.link(asked.turnedTo(1).address("/due.csv")),
                when.link(asked.turnedTo(1).address("/api/v1/due")),
                when.link(feed.address("/due.ics")),
                feed.address("/api/v1/due.ics"),
                when.link(asked.filtering(Optional.empty(), Optional.empty()).address()));
    }
}
