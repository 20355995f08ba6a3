package caseclock.query.casehistory;

import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseFigures;
import caseclock.query.timeliness.KnownTimescales;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How a case stands at one point, line by line, so that two points can be laid side by side. */
record CaseState(Map<String, Line> lines) {

    static final String NOT_THERE = "No such clock";

    private static final String NOTHING = "–";

    /** One thing that is so. */
    record Line(String what, String is) {}

    /** One thing that is not so at both points. */
    record Difference(String what, String first, String second) {}

    static CaseState of(CaseFigures figures, LocalDate asAt, WorkingCalendar calendar, KnownTimescales timescales) {
        var lines = new LinkedHashMap<String, Line>();
        for (var now : SpellLines.now(figures, asAt, calendar)) {
            lines.put(now.what(), new Line(now.what(), now.is()));
        }
        for (var clock : figures.clocks()) {
            lines.put(key(clock), line(ClockLine.of(clock, asAt, calendar, timescales)));
        }
        return new CaseState(lines);
    }

    /** The same clock at another point has the same key. */
    static String key(CaseClock clock) {
        return clock.timescale().text() + " " + clock.startEntry();
    }

    private static Line line(ClockLine clock) {
        return new Line(
                clock.name(),
                clock.tag().text() + ", started " + clock.started()
                        + (clock.due().equals(NOTHING) ? "" : ", due " + clock.due())
                        + (clock.then().isEmpty() ? "" : ". " + clock.then()));
    }

    List<Difference> against(CaseState other) {
        var all = new LinkedHashMap<String, Line>(lines);
        other.lines.forEach(all::putIfAbsent);
        var differences = new ArrayList<Difference>();
        all.forEach((key, line) -> {
            var first = is(lines, key);
            var second = is(other.lines, key);
            if (!first.equals(second)) {
                differences.add(new Difference(line.what(), first, second));
            }
        });
        return differences;
    }

    /** What is the same at both points, by name. */
    List<String> sameAs(CaseState other) {
        return lines.entrySet().stream()
                .filter(one -> one.getValue().is().equals(is(other.lines, one.getKey())))
                .map(one -> one.getValue().what())
                .distinct()
                .toList();
    }

    String is(String key) {
        return is(lines, key);
    }

    private static String is(Map<String, Line> lines, String key) {
        var line = lines.get(key);
        return line == null ? NOT_THERE : line.is();
    }
}
