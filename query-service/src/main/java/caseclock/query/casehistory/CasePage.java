package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.query.casehistory.CaseState.Difference;
import caseclock.query.casehistory.SpellLines.Stretch;
import caseclock.query.frame.Address;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The page of one case at one point of its record.
 *
 * @param child the council's reference for the child
 * @param lanes nothing where no clock can be drawn
 * @param groups every clock as a table
 * @param cut what the table leaves out
 * @param thenAndNow what stood otherwise at this point than it does now; nothing on the latest
 * @param keptForDates what the form for other dates must ask again
 * @param next when the next entry was recorded
 */
public record CasePage(
        String child,
        String council,
        String team,
        boolean latest,
        Said lead,
        String asAt,
        String knownOn,
        Optional<LaneLines.Drawn> lanes,
        List<Group> groups,
        String cut,
        Steps steps,
        Map<String, String> keptForDates,
        EntryList entries,
        StateNow state,
        List<Stretch> stretches,
        List<Difference> thenAndNow,
        String next,
        Links links,
        Optional<String> incomplete) {

    private static final int CLOCKS_OF_A_TABLE = 40;
    private static final int DIFFERENCES = 10;

    /** Clocks that run, or clocks that are over. */
    public record Group(String title, List<ClockLine> lines) {}

    /** What can be taken away, and where two dates are compared. */
    public record Links(String timeline, String clocks, String json, String compare) {}

    static CasePage of(
            CaseAsked asked, Point point, Optional<Point> before, Point now, boolean latest, EntryList entries) {
        var replay = point.replay();
        var file = replay.record().file();
        return new CasePage(
                file.reference(),
                file.council(),
                SpellLines.team(replay.figures(), point.asAt()),
                latest,
                latest ? new CaseLead(point).said() : new ThenAndNow(point, now).lead(),
                Words.day(point.asAt()),
                Words.day(replay.knownAt().atZone(LONDON).toLocalDate()),
                new LaneLines(point).draw("lanes", "The clocks of this case, as at " + Words.day(point.asAt()), latest),
                groups(point),
                cut(point),
                Steps.of(asked, replay.step(), replay.steps()),
                asked.keptForDates(),
                entries,
                StateNow.of(point, before),
                SpellLines.all(replay.figures()),
                latest
                        ? List.of()
                        : point.state().against(now.state()).stream()
                                .limit(DIFFERENCES)
                                .toList(),
                next(point),
                links(asked, point, latest),
                replay.stoppedBecause());
    }

    /** Of what is put beside now: the day where both dates are one, otherwise what was known when. */
    public String thenWords() {
        return asAt.equals(knownOn) ? "On " + asAt : "As known on " + knownOn;
    }

    private static List<Group> groups(Point point) {
        var pressing = point.pressing();
        var clocks = point.clocks().stream().limit(CLOCKS_OF_A_TABLE).toList();
        return List.of(
                        new Group(
                                "Running",
                                clocks.stream()
                                        .filter(clock -> !pressing.isOver(clock))
                                        .map(point::line)
                                        .toList()),
                        new Group(
                                "Over",
                                clocks.stream()
                                        .filter(pressing::isOver)
                                        .map(point::line)
                                        .toList()))
                .stream()
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private static String cut(Point point) {
        int all = point.replay().figures().clocks().size();
        return all <= CLOCKS_OF_A_TABLE
                ? ""
                : "The first %d of %d clocks. The CSV file has all of them.".formatted(CLOCKS_OF_A_TABLE, all);
    }

    private static String next(Point point) {
        var all = point.replay().record().entries();
        return point.replay().step() >= all.size()
                ? ""
                : "The next was recorded on "
                        + Words.weekday(all.get(point.replay().step())
                                .knownAt()
                                .atZone(LONDON)
                                .toLocalDate()) + ".";
    }

    private static Links links(CaseAsked asked, Point point, boolean latest) {
        var known = point.replay().knownAt().atZone(LONDON).toLocalDate();
        var json = "/api/v1" + asked.address() + "/history?asAt=" + point.asAt()
                + asked.step().filter(_ -> !latest).map(step -> "&step=" + step).orElse("")
                + (latest || asked.step().isPresent()
                        ? ""
                        : asked.when()
                                .known()
                                .map(on -> "&" + Address.part("knownOn", on.text()))
                                .orElse(""));
        return new Links(
                asked.file("timeline.csv"),
                asked.file("clocks.csv"),
                json,
                asked.address() + "/compare" + (latest ? "" : "?first=" + known + "&firstAsAt=" + point.asAt()));
    }
}
