package caseclock.query.casehistory;

import static caseclock.events.Happened.LONDON;

import caseclock.query.casehistory.CaseState.Difference;
import caseclock.query.frame.Address;
import caseclock.query.timeliness.WorkingCalendar;
import caseclock.query.words.Words;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * One case at two points side by side.
 *
 * @param asked the four dates as they were typed, each with what is wrong with it
 * @param lead what was found, or what to do
 * @param found the comparison, once four dates were understood
 */
public record ComparePage(String child, String address, CompareAsked asked, String lead, Optional<Found> found) {

    private static final int ENTRIES_AT_MOST = 50;

    /**
     * @param first the heads of the two columns
     * @param same what is not different
     * @param between what was recorded after the earlier of the two and by the later
     */
    public record Found(
            String first,
            String second,
            List<Difference> differences,
            String same,
            List<Between> between,
            String csv,
            String firstJson,
            String secondJson) {}

    /** One entry that only one of the two points knows. */
    public record Between(String words, String recorded, String href) {}

    static ComparePage of(CaseAsked theCase, String child, CompareAsked asked, Optional<Pair> points) {
        return new ComparePage(
                child,
                theCase.address(),
                asked,
                points.map(Pair::lead).orElse("Say which two dates to lay side by side."),
                points.map(pair -> found(theCase, asked, pair)));
    }

    private static Found found(CaseAsked theCase, CompareAsked asked, Pair pair) {
        return new Found(
                head(pair.first()),
                head(pair.second()),
                pair.differences(),
                String.join("; ", pair.same()),
                between(theCase, pair),
                theCase.address() + "/compare.csv?" + asked.parameters(),
                json(theCase.caseId(), pair.first()),
                json(theCase.caseId(), pair.second()));
    }

    private static List<Between> between(CaseAsked theCase, Pair pair) {
        var calendar = pair.later().calendar();
        return pair.between()
                .limit(ENTRIES_AT_MOST)
                .mapToObj(at -> line(theCase, pair, calendar, at))
                .toList();
    }

    private static Between line(CaseAsked theCase, Pair pair, WorkingCalendar calendar, int at) {
        var line = new EntryLines(pair.later().replay().entries(), calendar, false, _ -> "").line(at, List.of());
        return new Between(
                "Entry " + line.number() + ": " + line.whole(),
                line.recordedLabel() + " " + line.recorded(),
                theCase.at(at + 1));
    }

    private static String head(Point point) {
        var known = known(point);
        return "Known on " + Words.day(known)
                + (known.equals(point.asAt()) ? "" : ", as at " + Words.day(point.asAt()));
    }

    private static String json(UUID caseId, Point point) {
        return "/api/v1" + Address.theCase(caseId) + "/history?asAt=" + point.asAt() + "&"
                + Address.part("knownOn", point.replay().knownAt().toString());
    }

    private static LocalDate known(Point point) {
        return point.replay().knownAt().atZone(LONDON).toLocalDate();
    }

    /** The two points that are laid side by side. */
    record Pair(Point first, Point second) {

        List<Difference> differences() {
            return first.state().against(second.state());
        }

        List<String> same() {
            return first.state().sameAs(second.state());
        }

        Point later() {
            return first.replay().step() > second.replay().step() ? first : second;
        }

        /** The places of the entries that only one of them knows. */
        IntStream between() {
            int one = first.replay().step();
            int other = second.replay().step();
            return IntStream.range(Math.min(one, other), Math.max(one, other));
        }

        String lead() {
            int count = differences().size();
            long entries = between().count();
            var what = count == 0
                    ? "Nothing is different"
                    : Words.sentence(Words.small(count)) + (count == 1 ? " thing is" : " things are") + " different";
            return what + ". Between the two dates "
                    + (entries == 0
                            ? "nothing was recorded."
                            : Words.small(Math.toIntExact(entries)) + (entries == 1 ? " entry was" : " entries were")
                                    + " recorded.");
        }
    }
}
