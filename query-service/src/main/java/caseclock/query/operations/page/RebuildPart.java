package caseclock.query.operations.page;

import caseclock.query.operations.RebuildAnswer;
import caseclock.query.projection.rebuild.Rebuild.State;
import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * What can be done about working all figures out anew, and what came of the last time.
 *
 * @param bar while it is under way or stopped
 * @param running whether it is under way, so that the page asks again
 * @param stop where to stop it, if it is under way
 * @param goOn where to have it go on, if it was stopped or failed
 * @param mayBegin whether a new one can be asked for
 */
public record RebuildPart(
        Optional<Bar> bar,
        boolean running,
        Optional<String> stop,
        Optional<String> goOn,
        boolean mayBegin,
        Optional<String> failedBecause,
        Optional<Outcome> outcome,
        List<RebuildLine> last) {

    /** When it was done, and what was different then. */
    public record Outcome(String differences, String done) {}

    /** How far it is, drawn and in words. */
    public record Bar(int percent, String progress, String detail) {}

    static RebuildPart of(Optional<RebuildAnswer> latest, List<RebuildAnswer> last) {
        Optional<State> state = latest.map(RebuildLine::state);
        boolean running = state.filter(RebuildPart::isRunning).isPresent();
        boolean stopped = state.filter(State.STOPPED::equals).isPresent();
        boolean failed = state.filter(State.FAILED::equals).isPresent();
        return new RebuildPart(
                latest.filter(_ -> running || stopped).map(RebuildPart::bar),
                running,
                latest.filter(_ -> running).map(one -> FiguresPages.REBUILDS + "/" + one.id() + "/stop"),
                latest.filter(_ -> stopped || failed).map(one -> FiguresPages.REBUILDS + "/" + one.id() + "/go-on"),
                !running && !stopped,
                latest.filter(_ -> failed).map(one -> one.failedBecause().orElse("The log says more.")),
                latest.filter(one -> RebuildLine.state(one) == State.DONE).map(RebuildPart::outcome),
                last.stream().map(RebuildLine::of).toList());
    }

    private static boolean isRunning(State state) {
        return state == State.ASKED || state == State.BUILDING || state == State.CATCHING_UP;
    }

    private static Bar bar(RebuildAnswer rebuild) {
        String done = rebuild.events()
                .map(all -> Words.outOf(rebuild.eventsDone(), all) + " events")
                .orElse("No event yet");
        String rate = rebuild.eventsPerSecond()
                .map(each -> ", " + Words.number(each) + " a second")
                .orElse("");
        return new Bar(RebuildLine.percent(rebuild), RebuildLine.progress(rebuild), done + rate);
    }

    private static Outcome outcome(RebuildAnswer done) {
        String when = done.endedAt().map(Words::moment).orElse("the last time");
        return new Outcome(
                done.differences()
                        .map(RebuildPart::differences)
                        .orElse("Differences were not counted: other rules made the figures before."),
                "Done on " + when + ", in " + RebuildLine.took(done) + ".");
    }

    private static String differences(long number) {
        return number == 0
                ? "Differences: 0. Every row is what it was."
                : "Differences: " + Words.number(number)
                        + ". The new figures are the right ones. Either the tables had been changed behind CaseClock’s back or there is a defect: keep this text and report it.";
    }
}
