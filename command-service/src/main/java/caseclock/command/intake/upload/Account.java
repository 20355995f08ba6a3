package caseclock.command.intake.upload;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Rejection;
import caseclock.events.CaseId;
import caseclock.events.UploadCounts;
import caseclock.events.UploadEvent;
import caseclock.events.UploadEvent.UploadBatchRecorded;
import caseclock.events.UploadEvent.UploadRecordRejected;
import caseclock.events.UploadEvent.UploadRuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What became of the records of one batch. */
final class Account {

    private static final String OVERRULED = "overruled-here";
    private static final String OVERRULED_MEANING =
            "The file still says what a person has corrected or withdrawn here since; what the person said stands.";

    private int children;
    private int episodes;
    private int recorded;
    private int unchanged;
    private int corrected;
    private int overruled;
    private final List<Rejected> rejections = new ArrayList<>();

    private record Rejected(Rejection rejection, Optional<CaseId> caseId) {}

    void child(ChildStatement stated) {
        children++;
        episodes += stated.episodes();
        var caseId = stated.child().map(ChildStatement.Child::caseId);
        stated.rejections().forEach(rejection -> reject(rejection, caseId));
    }

    void recorded() {
        recorded++;
    }

    void unchanged() {
        unchanged++;
    }

    void corrected() {
        corrected++;
    }

    /** Nothing changes, but it is pointed out. */
    void overruled() {
        unchanged++;
        overruled++;
    }

    void reject(Rejection rejection, Optional<CaseId> caseId) {
        rejections.add(new Rejected(rejection, caseId));
    }

    UploadCounts counts() {
        return UploadCounts.of(children, episodes, recorded, unchanged, corrected, 0, rejections.size());
    }

    /** The batch as events of its upload, the batch itself last. */
    List<UploadEvent> events(UUID upload, double shareRead) {
        var events = new ArrayList<UploadEvent>();
        rejections.forEach(rejected -> events.add(event(upload, rejected)));
        if (overruled > 0) {
            events.add(new UploadRuleBroken(upload, OVERRULED, OVERRULED_MEANING, overruled));
        }
        events.add(new UploadBatchRecorded(upload, counts(), shareRead));
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
