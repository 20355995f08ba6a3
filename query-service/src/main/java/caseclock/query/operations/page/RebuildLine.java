package caseclock.query.operations.page;

import caseclock.query.operations.RebuildAnswer;
import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuild.State;
import caseclock.query.words.Tag;
import caseclock.query.words.Words;

/** One rebuild in words. */
public record RebuildLine(String askedAt, String because, Tag state, String events, String took, String differences) {

    private static final int ALL = 100;

    static RebuildLine of(RebuildAnswer rebuild) {
        return new RebuildLine(
                Words.moment(rebuild.askedAt()),
                because(rebuild),
                tag(rebuild),
                rebuild.events().map(Words::number).orElse(""),
                rebuild.begunAt().isPresent() ? took(rebuild) : "",
                state(rebuild) == State.DONE
                        ? rebuild.differences().map(Words::number).orElse("Not counted")
                        : "");
    }

    static State state(RebuildAnswer rebuild) {
        return State.valueOf(rebuild.state());
    }

    static int percent(RebuildAnswer rebuild) {
        return (int) Math.floor(rebuild.progress() * ALL);
    }

    /** "45%, about 2 minutes left" */
    static String progress(RebuildAnswer rebuild) {
        return switch (state(rebuild)) {
            case ASKED -> "about to begin";
            case CATCHING_UP -> percent(rebuild) + "%, taking what was recorded meanwhile";
            case BUILDING, STOPPED, DONE, FAILED, SUPERSEDED ->
                percent(rebuild) + "%"
                        + rebuild.secondsLeft()
                                .map(left -> ", about " + Words.lasting(left) + " left")
                                .orElse("");
        };
    }

    /** "31 seconds", for whoever wonders how long it will take. */
    static String took(RebuildAnswer rebuild) {
        return rebuild.secondsWorked() == 0 ? "less than a second" : Words.lasting(rebuild.secondsWorked());
    }

    static String because(RebuildAnswer rebuild) {
        return switch (Because.valueOf(rebuild.because())) {
            case ASKED -> "Asked for by " + rebuild.askedBy().orElse("somebody");
            case RULES_CHANGED -> "The rules changed";
            case TABLES_CHANGED -> "A new version needs figures of another shape";
            case STORE_PUT_BACK -> "An earlier state of the records was put back";
        };
    }

    private static Tag tag(RebuildAnswer rebuild) {
        return switch (state(rebuild)) {
            case ASKED -> new Tag("About to begin", "to-come");
            case BUILDING, CATCHING_UP -> new Tag("Under way, " + percent(rebuild) + "%", "today");
            case STOPPED -> new Tag("Stopped at " + percent(rebuild) + "%", "hole");
            case DONE -> new Tag("Done", "done");
            case FAILED -> new Tag("Failed", "late");
            case SUPERSEDED -> new Tag("Given up for a newer one", "to-come");
        };
    }
}
