package caseclock.query.weekly;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.out.Sheet;
import caseclock.query.published.Cause;
import caseclock.query.published.PublishedWeek;
import caseclock.query.weekly.Changed.Compared;
import caseclock.query.words.Words;
import caseclock.query.work.Family.Child;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What changed since last week's figures, in words: a sentence where there is nothing to set side by side, else the figures that moved.
 *
 * @param sentence why there is no table, or nothing
 * @param intro which figures these are
 * @param rest the lines after the first few
 * @param json where the interface has the same, or nothing
 */
record ChangedView(String sentence, String intro, List<Line> lines, List<Line> rest, String json, Sheet sheet) {

    private static final int MOST = 5;
    private static final int CHILDREN = 4;
    private static final List<String> HEAD = List.of(
            "Figure",
            "Published",
            "Published of",
            "Known now",
            "Known now of",
            "Why it moved",
            "Children",
            "References");

    /** One figure and why it moved. */
    record Line(String figure, String published, String now, List<Why> why) {}

    /**
     * @param words "2 children: recorded since"
     * @param children those that are named; none for people who do not open cases
     * @param more "and 3 more"
     */
    record Why(String words, List<Child> children, String more) {}

    static ChangedView of(Week week, boolean listed) {
        return switch (week.changed()) {
            case Changed.NothingPublished() ->
                nothing(
                        "No week’s figures have been published yet. They are published each Monday for the week before; from then on"
                                + " this table says which of them are others now, and why.");
            case Changed.NotComparable() ->
                nothing("The figures are being worked out again and cannot be set beside those published yet.");
            case Compared compared -> of(compared, week, listed);
        };
    }

    private static ChangedView nothing(String sentence) {
        return new ChangedView(sentence, "", List.of(), List.of(), "", new Sheet("changed", HEAD, List.of()));
    }

    private static ChangedView of(Compared compared, Week week, boolean listed) {
        var moved = Moved.of(compared.figures(), TimescaleFigures.keys(week.timescales()));
        var references = listed ? compared.references() : Map.<UUID, String>of();
        var lines =
                moved.stream().map(one -> line(one, references, week.when())).toList();
        var sheet = new Sheet(
                "changed",
                HEAD,
                moved.stream().flatMap(one -> rows(one, references).stream()).toList());
        return new ChangedView(
                moved.isEmpty() ? same(compared.week()) : "",
                intro(compared),
                lines.stream().limit(MOST).toList(),
                lines.stream().skip(MOST).toList(),
                week.when()
                        .link(WeekAddress.of(week).publication(compared.week().weekEnding())),
                sheet);
    }

    private static String same(PublishedWeek week) {
        return "Nothing has moved: every figure of this page for the week to " + Words.weekday(week.weekEnding())
                + ", published on " + publishedOn(week) + ", is the same now.";
    }

    private static String intro(Compared compared) {
        var rules = compared.rulesChanged()
                ? " Limits, bank holidays or the way of counting have changed since."
                : " No limit and no way of counting has changed.";
        return "The week to " + Words.weekday(compared.week().weekEnding()) + ": what was published on "
                + publishedOn(compared.week()) + ", and what is known now." + rules;
    }

    private static String publishedOn(PublishedWeek week) {
        return Words.weekday(week.publishedAt().atZone(LONDON).toLocalDate());
    }

    private static Line line(Moved moved, Map<UUID, String> references, When when) {
        var why = new ArrayList<Why>();
        moved.because().forEach((cause, cases) -> why.add(why(cause, cases, references, when)));
        return new Line(moved.name(), moved.published(), moved.now(), why);
    }

    private static Why why(Cause cause, Set<UUID> cases, Map<UUID, String> references, When when) {
        var children = cases.stream()
                .filter(references::containsKey)
                .limit(CHILDREN)
                .map(id -> new Child(references.getOrDefault(id, ""), when.link(Address.theCase(id))))
                .toList();
        int more = cases.size() - children.size();
        return new Why(
                Words.count(cases.size(), "child", "children") + ": " + CauseWords.of(cause),
                children,
                children.isEmpty() || more == 0 ? "" : "and " + Words.number(more) + " more");
    }

    private static Collection<List<String>> rows(Moved moved, Map<UUID, String> references) {
        return moved.because().entrySet().stream()
                .map(cause -> Sheet.row(
                        moved.name(),
                        moved.part().published(),
                        moved.of().map(Moved.Count::published),
                        moved.part().now(),
                        moved.of().map(Moved.Count::now),
                        CauseWords.of(cause.getKey()),
                        cause.getValue().size(),
                        cause.getValue().stream()
                                .map(id -> references.getOrDefault(id, ""))
                                .filter(text -> !text.isEmpty())
                                .collect(Collectors.joining(" "))))
                .toList();
    }
}
