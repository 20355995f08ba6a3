package caseclock.query.definitions;

import caseclock.query.timeliness.Timescale;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Every timescale with each of its versions: what starts and stops it, its limit, and where that comes from. */
public record DefinitionsPage(List<Rule> rules) {

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

    /** @param announcedOn empty if it was always known */
    public record Version(String limit, String law, String inForceFrom, String announcedOn) {}

    public static DefinitionsPage of(List<Timescale> timescales) {
        var byKey = timescales.stream()
                .collect(Collectors.groupingBy(Timescale::key, LinkedHashMap::new, Collectors.toList()));
        return new DefinitionsPage(
                byKey.values().stream().map(DefinitionsPage::rule).toList());
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
