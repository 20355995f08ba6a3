package caseclock.query.allocation;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Days;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * M10, M11, M12: the children with an open case and no accountable worker as at a day. A child on a plan, looked after or privately fostered must
 * never wait; each child stands under the first of these that applies. Escalation is asked for after two weeks and again after four (Cumberland,
 * Walsall); a manager reviews every seven days and somebody sees the child every four weeks.
 *
 * @param unallocated of the children whose open case's sources speak of allocation at all
 * @param notKnown children with an open case whose sources never say who is allocated
 * @param waiting working days of the waits that go on
 * @param inEpisode working days of all waits since each case was opened
 * @param safeguarded risk assessed in this wait, and reviewed by a manager seven days ago or later
 * @param twoWeeks waiting for fourteen days or more; {@code fourWeeks}: for 28 or more
 */
public record Waits(
        Share unallocated,
        int notKnown,
        Map<Standing, Integer> byStanding,
        Optional<Days> waiting,
        Optional<Days> inEpisode,
        Share riskAssessed,
        Share reviewed,
        Share safeguarded,
        Share seenInFourWeeks,
        Share familyTold,
        int twoWeeks,
        int fourWeeks,
        Cases<Wait> children) {

    /**
     * @param waits longest first
     * @param open children with an open case, those of whom it is not known left out
     */
    public static Waits of(List<Wait> waits, int open, int notKnown, LocalDate asAt) {
        return new Waits(
                new Share(waits.size(), open),
                notKnown,
                byStanding(waits),
                Days.of(waits.stream().map(Wait::workingDays).toList()),
                Days.of(waits.stream().map(Wait::workingDaysInEpisode).toList()),
                Share.of(waits, Wait::riskAssessed),
                Share.of(waits, wait -> wait.reviewed(asAt)),
                Share.of(waits, wait -> wait.riskAssessed() && wait.reviewed(asAt)),
                Share.of(waits, wait -> wait.seen(asAt)),
                Share.of(waits, Wait::familyTold),
                Share.of(waits, wait -> wait.forWeeks(2, asAt)).count(),
                Share.of(waits, wait -> wait.forWeeks(4, asAt)).count(),
                new Cases<>(waits));
    }

    private static Map<Standing, Integer> byStanding(List<Wait> waits) {
        Map<Standing, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(Standing.values())
                .forEach(standing -> counts.put(
                        standing,
                        Share.of(waits, wait -> wait.standing() == standing).count()));
        return counts;
    }
}
