package caseclock.query.comparison;

import caseclock.query.comparison.ServiceFigures.OneTeam;
import caseclock.query.frame.Address;
import caseclock.query.frame.ListAsked;
import caseclock.query.measures.Days;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measure.Distribution;
import caseclock.query.measures.NotAsked;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.words.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** The figures of each team in a table that can be sorted; by itself it is in order of name, and no order is a ranking. */
record FiguresTable(List<Head> heads, List<Line> lines, Line all, boolean ofSorted) {

    /** @param order "ascending" or "descending" where the table is sorted by it, else nothing */
    record Head(String words, String beneath, String href, String order, boolean number) {}

    /** @param team its week; empty for all teams */
    record Line(
            String name,
            String team,
            String clock,
            String overdueHref,
            String bookedHref,
            int finished,
            Optional<Integer> inTime,
            int fellDue,
            Optional<Integer> met,
            Optional<Distribution> days,
            Optional<Integer> longest,
            int overdue,
            int bookedLate,
            Optional<Integer> recorded) {

        public String finishedWords() {
            return finished == 0
                    ? "None"
                    : inTime.map(part -> Words.outOf(part, finished)).orElse(Words.number(finished));
        }

        public String finishedShare() {
            return inTime.flatMap(part -> Words.share(part, finished)).orElse("");
        }

        public String dueWords() {
            return fellDue == 0
                    ? "None"
                    : met.map(part -> Words.outOf(part, fellDue)).orElse("–");
        }

        public String dueShare() {
            return met.flatMap(part -> Words.share(part, fellDue)).orElse("");
        }

        public String p25() {
            return dash(days.map(Distribution::p25));
        }

        public String median() {
            return dash(days.map(Distribution::median));
        }

        public String p75() {
            return dash(days.map(Distribution::p75));
        }

        public String longestWords() {
            return dash(longest);
        }

        public String recordedWords() {
            return recorded.map(days -> days == 0 ? "same day" : Words.count(days, "day", "days"))
                    .orElse("–");
        }

        private static String dash(Optional<Integer> number) {
            return number.map(Words::number).orElse("–");
        }

        double share(Optional<Integer> part, int of) {
            return part.filter(_ -> of >= ServiceFigures.FEWEST)
                    .map(one -> (double) one / of)
                    .orElse(-1.0);
        }
    }

    /** By what it can be sorted. */
    enum Column {
        TEAM("Team", "", line -> 0.0),
        FINISHED("Finished in time", "", line -> line.share(line.inTime(), line.finished())),
        DUE("Fell due and met", "", line -> line.share(line.met(), line.fellDue())),
        P25("25th", "", line -> number(line.days().map(Distribution::p25))),
        MEDIAN("Median", "", line -> number(line.days().map(Distribution::median))),
        P75("75th", "", line -> number(line.days().map(Distribution::p75))),
        LONGEST("Longest", "", line -> number(line.longest())),
        OVERDUE("Overdue", "now", line -> (double) line.overdue()),
        BOOKED("Booked late", "now", line -> (double) line.bookedLate()),
        RECORDED("Recorded after", "median", line -> number(line.recorded()));

        private final String words;
        private final String beneath;
        private final Function<Line, Double> value;

        Column(String words, String beneath, Function<Line, Double> value) {
            this.words = words;
            this.beneath = beneath;
            this.value = value;
        }

        private static double number(Optional<Integer> number) {
            return number.map(Integer::doubleValue).orElse(-1.0);
        }

        String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How the table is asked for. */
    record Order(Column column, boolean descending) {

        /** @throws NotAsked naming what the table can be asked */
        static Order asked(Optional<String> sort, Optional<String> direction) {
            return new Order(
                    ListAsked.column(sort, List.of(Column.values()), Column::text)
                            .orElse(Column.TEAM),
                    ListAsked.descending(direction).orElse(false));
        }

        private Comparator<Line> comparator() {
            Comparator<Line> by = column == Column.TEAM
                    ? Comparator.comparing((Line line) -> line.team().endsWith("no-team-recorded"))
                            .thenComparing(Line::name)
                    : Comparator.comparing(column.value);
            return (descending ? by.reversed() : by).thenComparing(Line::name);
        }
    }

    static FiguresTable of(ServiceFigures figures, Order order) {
        return new FiguresTable(
                List.of(Column.values()).stream()
                        .map(column -> head(figures, order, column))
                        .toList(),
                figures.teams().stream()
                        .map(team -> line(figures, team))
                        .sorted(order.comparator())
                        .toList(),
                line("All teams", "", "", "", "", figures.all(), Optional.empty()),
                order.column() != Column.TEAM);
    }

    private static Head head(ServiceFigures figures, Order order, Column column) {
        boolean here = column == order.column();
        var direction = here && !order.descending() ? "desc" : "asc";
        return new Head(
                column.words,
                column.beneath,
                figures.asked().link("&sort=" + column.text() + "&dir=" + direction + "#figures"),
                here ? order.descending() ? "descending" : "ascending" : "",
                column != Column.TEAM && column != Column.FINISHED && column != Column.DUE);
    }

    private static Line line(ServiceFigures figures, OneTeam team) {
        var asked = figures.asked();
        var key = team.measured().key();
        return line(
                team.name(),
                asked.when().link(Address.team(asked.council(), key)),
                asked.clock(key, ""),
                asked.worklist(key, "overdue"),
                asked.worklist(key, "booked-late"),
                team.measure(),
                team.recorded());
    }

    private static Line line(
            String name,
            String team,
            String clock,
            String overdue,
            String booked,
            Measure measure,
            Optional<Lag> recorded) {
        int total = measure.finished().total();
        boolean limited = measure.finished().inTime().isPresent();
        return new Line(
                name,
                team,
                clock,
                overdue,
                booked,
                total,
                measure.finished().inTime(),
                measure.fellDue().total(),
                limited ? Optional.of(measure.fellDue().met()) : Optional.empty(),
                measure.distribution().filter(_ -> total >= ServiceFigures.FEWEST),
                measure.distribution().map(Distribution::max),
                measure.open().overdue(),
                measure.open().bookedLate(),
                recorded.flatMap(Lag::calendarDays).map(Days::median));
    }
}
