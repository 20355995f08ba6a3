package caseclock.command.intake.upload;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.upload.Tally.End;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadEvent.UploadRuleBroken;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntPredicate;

/** What became of the records of one batch, or of a whole file. */
final class Account {

    private static final String OVERRULED = "overruled-here";
    private static final String OVERRULED_MEANING =
            "The file still says what a person has corrected or withdrawn here since; what the person said stands.";

    /** More than anybody reads before they confirm; the recording lists all. */
    static final int MOST_FORETOLD = 1_000;

    private final Tally lists = new Tally();
    private final Tally teams = new Tally();
    private final List<Rejected> rejections = new ArrayList<>();
    private final Map<Integer, Integer> covered = new HashMap<>();
    private final Map<Integer, Integer> vanished = new HashMap<>();
    private int children;
    private int episodes;
    private int overruled;

    private final List<Left> left = new ArrayList<>();

    /**
     * A fact that the file covers and states no more, and that was left as it is.
     *
     * @param scope which of the file's scopes covers it
     */
    record Left(int scope, CaseId caseId, EntryId entry, String list, String team) {}

    private record Rejected(Rejection rejection, Optional<CaseId> caseId) {}

    void left(Left vanished) {
        left.add(vanished);
    }

    /** Counts what was left as withdrawn after all, of the scopes asked for. */
    List<Left> withdraw(IntPredicate scopes) {
        var now = left.stream().filter(one -> scopes.test(one.scope())).toList();
        now.forEach(one -> count(End.WITHDRAWN, new Place(one.list(), 0), one.team()));
        return now;
    }

    void child(ChildStatement stated) {
        children++;
        episodes += stated.episodes();
    }

    void count(End end, Place place, String team) {
        lists.count(place.list(), end);
        teams.count(team, end);
    }

    /** Nothing changes, but it is pointed out. */
    void overruled() {
        overruled++;
    }

    void reject(Rejection rejection, Optional<CaseId> caseId, String team) {
        count(End.REJECTED, rejection.place(), team);
        rejections.add(new Rejected(rejection, caseId));
    }

    /** How much of what the file covers was known, and how much of that it states no more, by number of scope. */
    void compared(Map<Integer, Integer> known, Map<Integer, Integer> gone) {
        known.forEach((scope, facts) -> covered.merge(scope, facts, Integer::sum));
        gone.forEach((scope, facts) -> vanished.merge(scope, facts, Integer::sum));
    }

    int covered(int scope) {
        return covered.getOrDefault(scope, 0);
    }

    int vanished(int scope) {
        return vanished.getOrDefault(scope, 0);
    }

    /** Takes another batch in, of whose rejections only the first are kept. */
    void add(Account other) {
        children += other.children;
        episodes += other.episodes;
        overruled += other.overruled;
        lists.add(other.lists);
        teams.add(other.teams);
        left.addAll(other.left);
        compared(other.covered, other.vanished);
        other.rejections.stream().limit(MOST_FORETOLD - rejections.size()).forEach(rejections::add);
    }

    Tally lists() {
        return lists;
    }

    Tally teams() {
        return teams;
    }

    UploadCounts counts() {
        return UploadCounts.of(
                children,
                episodes,
                lists.of(End.RECORDED),
                lists.of(End.UNCHANGED),
                lists.of(End.CORRECTED),
                lists.of(End.WITHDRAWN),
                lists.of(End.REJECTED));
    }

    /** The batch as events of its upload, the batch itself last. */
    List<UploadEvent> events(UUID upload, double shareRead) {
        var events = new ArrayList<>(findings(upload));
        events.add(new UploadBatchRecorded(upload, counts(), shareRead));
        return events;
    }

    /** What was rejected and pointed out. */
    List<UploadEvent> findings(UUID upload) {
        var events = new ArrayList<UploadEvent>();
        rejections.forEach(rejected -> events.add(event(upload, rejected)));
        if (overruled > 0) {
            events.add(new UploadRuleBroken(upload, OVERRULED, OVERRULED_MEANING, overruled));
        }
        return events;
    }

    private static UploadEvent event(UUID upload, Rejected rejected) {
        var rejection = rejected.rejection();
        return new UploadRecordRejected(
                upload,
                rejection.place().row(),
                Optional.of(rejection.place().list()).filter(list -> !list.isEmpty()),
                rejected.caseId(),
                rejection.field(),
                rejection.value(),
                rejection.reason());
    }
}
