package caseclock.query.measures;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;

/** The last whole weeks up to a day, Monday to Sunday. */
public record Weeks(int count, LocalDate from, LocalDate to) {

    /** A quarter, half a year, a year. */
    public static final List<Integer> OFFERED = List.of(13, 26, 52);

    /** @throws NotAsked if that many are not offered */
    public static Weeks asked(Optional<String> asked, int usual, LocalDate asAt) {
        int count = asked.filter(text -> !text.isBlank()).map(Weeks::offered).orElse(usual);
        var sunday = asAt.with(TemporalAdjusters.previousOrSame(DayOfWeek.SUNDAY));
        return new Weeks(count, sunday.minusWeeks(count).plusDays(1), sunday);
    }

    private static int offered(String text) {
        return OFFERED.stream()
                .filter(weeks -> String.valueOf(weeks).equals(text.strip()))
                .findFirst()
                .orElseThrow(() -> new NotAsked("weeks", "Weeks can be 13, 26 or 52, not “" + text + "”."));
    }
}
