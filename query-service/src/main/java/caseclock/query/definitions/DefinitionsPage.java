package caseclock.query.definitions;

import caseclock.query.timeliness.AllocationPolicy;
import caseclock.query.timeliness.Timescale;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * Every timescale with each of its versions: what starts and stops it, its limit, and where that comes from.
 *
 * @param whoElseCounts whether duty cover or a team alone ends the wait for a worker
 * @param records the rules by which a record is listed as one to correct, the weightiest first
 */
public record DefinitionsPage(List<Rule> rules, List<Own> own, String whoElseCounts, List<RecordRules> records) {

    /**
     * @param cancelledBy what ends it without its stop; empty if nothing does
     * @param own whether it is the council's own policy and not national
     */
    public record Rule(
            String id,
            String title,
            String starts,
            String stops,
            String cancelledBy,
            boolean own,
            List<Version> versions) {}

    /** What one council has set for itself. */
    public record Own(String council, List<OwnLimit> limits) {}

    /** @param href where the timescale is defined on this page */
    public record OwnLimit(String name, String href, Version version) {}

    /** @param announcedOn empty if it was always known */
    public record Version(String limit, String law, String inForceFrom, String announcedOn) {}

    /** @param own by council */
    public static DefinitionsPage of(
            List<Timescale> timescales, SortedMap<String, List<Timescale>> own, AllocationPolicy policy) {
        var byKey = timescales.stream()
                .collect(Collectors.groupingBy(Timescale::key, LinkedHashMap::new, Collectors.toList()));
        return new DefinitionsPage(
                byKey.values().stream().map(DefinitionsPage::rule).toList(),
                own.entrySet().stream()
                        .map(one -> new Own(
                                "Council " + one.getKey(),
                                one.getValue().stream()
                                        .map(DefinitionsPage::ownLimit)
                                        .toList()))
                        .toList(),
                whoElseCounts(policy),
                RecordRules.all());
    }

    private static OwnLimit ownLimit(Timescale version) {
        return new OwnLimit(ClockWords.name(version.key()), "#" + version.key().text(), version(version));
    }

    private static String whoElseCounts(AllocationPolicy policy) {
        if (policy.dutyCoverCounts()) {
            return policy.teamAloneCounts()
                    ? "Duty cover, or allocation to a team only, ends the wait, too."
                    : "Duty cover ends the wait, too; allocation to a team only does not.";
        }
        return policy.teamAloneCounts()
                ? "Allocation to a team only ends the wait, too; duty cover does not."
                : "Duty cover, or allocation to a team only, does not end the wait.";
    }

    private static Rule rule(List<Timescale> versions) {
        var latest = versions.getLast();
        return new Rule(
                latest.key().text(),
                latest.title(),
                Words.sentence(latest.starts()) + ".",
                Words.sentence(latest.stops()) + ".",
                latest.cancelledBy().map(text -> Words.sentence(text) + ".").orElse(""),
                latest.local(),
                versions.reversed().stream().map(DefinitionsPage::version).toList());
    }

    private static Version version(Timescale version) {
        return new Version(
                ClockWords.limit(version.limit()),
                version.law(),
                Words.day(version.inForceFrom()),
                version.announcedOn().map(Words::day).orElse(""));
    }
}
