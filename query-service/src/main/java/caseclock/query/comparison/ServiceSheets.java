package caseclock.query.comparison;

import caseclock.query.measures.Measure.Distribution;
import caseclock.query.out.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

/** Each block of the comparison as a table to take away. */
final class ServiceSheets {

    private ServiceSheets() {}

    static Sheet of(String block, ServicePage page) {
        return switch (block) {
            case "figures" -> figures(page.table());
            case "committee" -> Committee.sheet(page.table());
            case "weeks" -> weeks(page.weeks());
            case "chance" -> chance(page);
            default -> throw new NoSuchElementException("There is no table “" + block + "” on this page.");
        };
    }

    private static Sheet figures(FiguresTable table) {
        return new Sheet(
                "teams",
                List.of(
                        "team",
                        "finished",
                        "in time",
                        "fell due",
                        "met",
                        "25th",
                        "median",
                        "75th",
                        "longest",
                        "overdue now",
                        "booked late",
                        "recorded after, median days"),
                Stream.concat(table.lines().stream(), Stream.of(table.all()))
                        .map(line -> Sheet.row(
                                line.name(),
                                line.finished(),
                                line.inTime(),
                                line.fellDue(),
                                line.met(),
                                line.days().map(Distribution::p25),
                                line.days().map(Distribution::median),
                                line.days().map(Distribution::p75),
                                line.longest(),
                                line.overdue(),
                                line.bookedLate(),
                                line.recorded()))
                        .toList());
    }

    private static Sheet weeks(ServicePage.WeekTable weeks) {
        List<String> head = new ArrayList<>(List.of("week ending"));
        head.addAll(weeks.teams());
        return new Sheet(
                "team-weeks",
                head,
                weeks.lines().stream()
                        .map(line -> Stream.concat(
                                        Stream.of(line.ending().toString()),
                                        line.medians().stream()
                                                .map(one ->
                                                        one.map(String::valueOf).orElse("")))
                                .toList())
                        .toList());
    }

    private static Sheet chance(ServicePage page) {
        return new Sheet(
                "chance",
                List.of("team", "in time", "finished", "share", "95 in 100 lie between", "said"),
                page.chance().map(Chance::lines).orElse(List.of()).stream()
                        .map(line -> Sheet.row(
                                line.team(), line.part(), line.whole(), line.share(), line.between(), line.said()))
                        .toList());
    }
}
