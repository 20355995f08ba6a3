package caseclock.query.worklist;

import caseclock.query.words.Words;
import caseclock.query.work.DueShow;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The ways to look at the list, each with its count. */
final class Presets {

    private Presets() {}

    /** @param here whether it is the one looked at */
    record Preset(String number, String label, String href, boolean here) {}

    static List<Preset> of(Worklist list) {
        return Stream.concat(Arrays.stream(DueShow.values()).map(Optional::of), Stream.of(Optional.<DueShow>empty()))
                .map(show -> new Preset(
                        Words.number(list.count(show)),
                        label(show),
                        list.when().link(list.asked().showing(show).address()),
                        list.asked().show().equals(show)))
                .toList();
    }

    static String label(Optional<DueShow> show) {
        return show.map(one -> switch (one) {
                    case OVERDUE -> "Overdue";
                    case TODAY -> "Today";
                    case NEXT_3 -> "Next 3 working days";
                    case NEXT_5 -> "Next 5 working days";
                    case NEXT_10 -> "Next 10 working days";
                    case BOOKED_LATE -> "Booked late";
                    case NOT_STARTED -> "Not started";
                })
                .orElse("Everything open");
    }

    /** The heading over the list. */
    static String title(Optional<DueShow> show) {
        return show.map(one -> switch (one) {
                    case OVERDUE -> "Overdue";
                    case TODAY -> "Due today";
                    case NEXT_3 -> "Due in the next 3 working days";
                    case NEXT_5 -> "Due in the next 5 working days";
                    case NEXT_10 -> "Due in the next 10 working days";
                    case BOOKED_LATE -> "Booked late";
                    case NOT_STARTED -> "Not started";
                })
                .orElse("Everything open");
    }

    /** What it means, where the words alone may be taken otherwise. */
    static String meaning(Optional<DueShow> show) {
        return show.map(one -> switch (one) {
                    case OVERDUE -> "Past their limit and still open.";
                    case TODAY -> "";
                    case NEXT_3, NEXT_5, NEXT_10 ->
                        "Today counts, if it is a working day; what is overdue already is not among them.";
                    case BOOKED_LATE -> "Not due yet, but the meeting is booked for a day after the limit.";
                    case NOT_STARTED ->
                        "Nothing is recorded towards them: first visits not made, assessments not begun, meetings not booked.";
                })
                .orElse("Overdue first, then by the day they fall due.");
    }

    /** "Nothing is due today" */
    static String nothing(Optional<DueShow> show) {
        return show.map(one -> switch (one) {
                    case OVERDUE -> "Nothing is overdue";
                    case TODAY -> "Nothing is due today";
                    case NEXT_3 -> "Nothing is due in the next 3 working days";
                    case NEXT_5 -> "Nothing is due in the next 5 working days";
                    case NEXT_10 -> "Nothing is due in the next 10 working days";
                    case BOOKED_LATE -> "Nothing is booked for a day after its limit";
                    case NOT_STARTED -> "Nothing waits to be started";
                })
                .orElse("No clock is open");
    }
}
