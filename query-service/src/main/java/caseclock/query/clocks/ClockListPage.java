package caseclock.query.clocks;

import caseclock.query.clocks.ClockCounts.Counted;
import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import caseclock.query.measures.Scope;
import caseclock.query.measures.Weeks;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.CountWords;
import caseclock.query.words.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All timescales, grouped as people think of them.
 *
 * @param quiet the names of those of which there is no clock at all
 */
record ClockListPage(
        String scope, String period, String lead, List<Part> parts, List<Line> quiet, boolean covered, String file) {

    record Part(String id, String title, List<Line> lines) {}

    /** @param limited whether a limit is set; without one nothing is in time or late */
    record Line(
            TimescaleKey timescale,
            String name,
            String href,
            String limit,
            boolean own,
            boolean limited,
            Counted counts,
            String unit,
            String overdueHref) {

        public String finished() {
            return counts.finished() == 0
                    ? "None"
                    : limited ? Words.outOf(counts.inTime(), counts.finished()) : Words.number(counts.finished());
        }

        public String share() {
            return limited ? Words.share(counts.inTime(), counts.finished()).orElse("") : "";
        }

        public String open() {
            return Words.number(counts.open());
        }

        public String overdue() {
            return limited ? Words.number(counts.overdue()) : "–";
        }

        boolean any() {
            return counts.finished() + counts.open() > 0;
        }
    }

    /** What the list was asked. */
    record Asked(String council, Optional<String> team, String scopeWords, Weeks weeks, Scope scope, When when) {

        String link(String page) {
            return when.link(Address.of(page, council, team));
        }
    }

    static ClockListPage of(Asked asked, Map<TimescaleKey, Counted> counts, KnownTimescales rules, boolean covered) {
        var parts = Arrays.stream(Group.values())
                .map(group -> new Part(
                        group.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        group.words(),
                        group.timescales().stream()
                                .map(key -> line(asked, key, counts.getOrDefault(key, Counted.NONE), rules))
                                .toList()))
                .toList();
        return new ClockListPage(
                asked.scopeWords(),
                ClockPage.period(asked.weeks()),
                lead(parts),
                parts.stream()
                        .map(part -> new Part(
                                part.id(),
                                part.title(),
                                part.lines().stream().filter(Line::any).toList()))
                        .filter(part -> !part.lines().isEmpty())
                        .toList(),
                parts.stream()
                        .flatMap(part -> part.lines().stream())
                        .filter(line -> !line.any())
                        .toList(),
                covered,
                asked.link(Address.CLOCKS + ".csv"));
    }

    private static Line line(Asked asked, TimescaleKey key, Counted counts, KnownTimescales rules) {
        var rule = rules.inForce(key, asked.weeks().to());
        return new Line(
                key,
                ClockWords.name(key),
                asked.when()
                        .link(Address.of(Address.CLOCKS + "/" + key.text(), asked.council(), asked.team()) + "&weeks="
                                + asked.weeks().count()),
                ClockWords.limit(rule.limit()),
                rule.local(),
                rule.limit().isPresent(),
                counts,
                CountWords.of(key).many(),
                asked.when().link(Address.of(Address.DUE, asked.council(), asked.team()) + "&show=overdue"));
    }

    /** Two ways of counting the same wait stand in the list; the sentence counts timescales, not children. */
    private static String lead(List<Part> parts) {
        var running = parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(Line::any)
                .toList();
        long overdue = running.stream()
                .filter(line -> line.limited() && line.counts().overdue() > 0)
                .count();
        if (running.isEmpty()) {
            return "No clock is running, and none finished in these weeks.";
        }
        return overdue == 0
                ? "Nothing is overdue in any of the %d timescales that are running here.".formatted(running.size())
                : "%s of the %d timescales that are running here have something overdue."
                        .formatted(Words.sentence(Words.small((int) overdue)), running.size());
    }
}
