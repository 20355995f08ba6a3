package caseclock.query.clocks;

import caseclock.query.frame.Address;
import caseclock.query.measures.Measure.Excluded;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The rule that governs the clocks of a page, in words.
 *
 * @param counted by which calendar; empty where the limit is not in working days
 * @param versions one line for each version; only where there are several
 * @param own whether it is the council's own policy
 */
record RuleCard(
        String starts,
        String stops,
        String cancelledBy,
        String limit,
        String counted,
        String law,
        boolean own,
        String inForce,
        List<String> versions,
        String leftOut,
        String definition) {

    static RuleCard of(ClockFigures figures) {
        var rule = figures.rule();
        return new RuleCard(
                Words.sentence(rule.starts()) + ". That day is day 0.",
                Words.sentence(rule.stops()) + ".",
                rule.cancelledBy().map(text -> Words.sentence(text) + ".").orElse(""),
                Words.sentence(limit(rule)),
                calendar(figures),
                rule.law() + ".",
                rule.local(),
                inForce(rule),
                figures.versions().size() < 2
                        ? List.of()
                        : figures.versions().stream().map(RuleCard::version).toList(),
                leftOut(figures),
                Address.DEFINITIONS + "#" + rule.key().text());
    }

    private static String limit(Timescale rule) {
        return rule.limit().map(ClockWords::limit).orElse("none is set: how long it takes is described and not judged");
    }

    private static String calendar(ClockFigures figures) {
        return figures.rule()
                        .limit()
                        .map(Length::unit)
                        .filter(Length.Unit.WORKING_DAYS::equals)
                        .isEmpty()
                ? ""
                : "Monday to Friday, without England’s bank holidays as announced by then; they are listed to the end of "
                        + figures.calendarUntil().getYear() + ".";
    }

    private static String inForce(Timescale rule) {
        return "For what started on or after " + Words.day(rule.inForceFrom())
                + rule.announcedOn()
                        .map(day -> ", announced on " + Words.day(day))
                        .orElse("")
                + ".";
    }

    private static String version(Timescale version) {
        return ClockWords.limit(version.limit()) + " from " + Words.day(version.inForceFrom());
    }

    private static String leftOut(ClockFigures figures) {
        var excluded = figures.measure().excluded();
        return excluded.isEmpty()
                ? "None in these weeks."
                : excluded.stream().map(RuleCard::reason).collect(Collectors.joining(", ")) + ".";
    }

    private static String reason(Excluded one) {
        return Words.number(one.count()) + " "
                + switch (one.reason()) {
                    case "disordered" -> "whose record is out of order";
                    case "unknown" -> "whose record does not say enough";
                    case "transfer-in" -> "transferred in from another council";
                    default -> one.reason();
                };
    }

    /** Where the page about transfers in is, if any are left out. */
    static Optional<String> transfers(ClockFigures figures) {
        return figures.measure().excluded().stream()
                .filter(one -> one.reason().equals("transfer-in"))
                .findFirst()
                .map(_ -> figures.asked()
                        .when()
                        .link(Address.of(
                                        Address.CLOCKS + "/transfer-in-conference",
                                        figures.asked().council(),
                                        figures.asked().team())
                                + "&weeks=" + figures.asked().weeks().count()));
    }
}
