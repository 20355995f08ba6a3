package caseclock.query.imports;

import caseclock.query.out.Sheet;
import caseclock.query.words.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * How one upload goes, or went.
 *
 * @param lead the sentence that says it all
 * @param cut that the list of rejections is not whole, if it is not
 * @param address of this page, which is asked again while it runs
 * @param check what there is to decide, while it waits to be confirmed
 * @param cameOut what was foretold beside what happened, once it was confirmed and recorded
 * @param rejectedRows where the rejected rows can be had, if they can
 * @param older that the box for an older file was not ticked
 */
public record UploadPage(
        String kind,
        String started,
        boolean running,
        int percent,
        String progress,
        String lead,
        String address,
        Optional<String> refusedBecause,
        List<Count> counts,
        List<RejectionLine> rejections,
        String cut,
        boolean childrenShown,
        List<RuleLine> rules,
        Optional<UploadCheck> check,
        Optional<EffectLines> effect,
        Optional<CameOut> cameOut,
        String sameFile,
        String rejectedRows,
        String whose,
        String older,
        boolean discarded) {

    private static final int REJECTIONS = 100;
    private static final String HIDDEN = "Not shown";

    public record Count(String what, String number) {}

    public record RejectionLine(String list, String row, String child, String field, String value, String reason) {}

    public record RuleLine(String rule, String meaning, String records) {}

    /** @param childrenShown whether the visitor may see which child a record is about, and what it said */
    static UploadPage of(
            Upload upload, UploadFindings findings, Instant now, boolean childrenShown, boolean olderMissing) {
        boolean running = upload.status().equals("RUNNING");
        var rejections = findings.rejections();
        return new UploadPage(
                UploadWords.kind(upload.kind()),
                Words.moment(upload.startedAt()),
                running,
                UploadWords.percent(upload),
                UploadWords.progress(upload, now),
                UploadLead.of(upload),
                "/imports/" + upload.id(),
                upload.refusedBecause(),
                counts(upload),
                rejections.stream()
                        .limit(REJECTIONS)
                        .map(one -> line(one, childrenShown))
                        .toList(),
                cut(rejections.size()),
                childrenShown,
                findings.rules().stream().map(UploadPage::line).toList(),
                Optional.of(findings).filter(_ -> isWaiting(upload)).map(found -> UploadCheck.of(upload, found)),
                findings.effect().map(EffectLines::of),
                upload.foretold().filter(_ -> isFinished(upload)).map(foretold -> CameOut.of(upload, foretold)),
                findings.sameFileBefore().map(UploadPage::sameFile).orElse(""),
                findings.rejectedRowsKept() && childrenShown ? "/imports/" + upload.id() + "/rejected-rows" : "",
                whose(upload),
                olderMissing ? "Tick the box if this older file is to be recorded all the same." : "",
                upload.status().equals("DISCARDED"));
    }

    /** Of what was discarded nothing is left to mend. */
    public boolean listsRejections() {
        return !discarded;
    }

    public String rejectionsIntro() {
        return check.isPresent()
                ? "These would not be recorded, and everything else would. Mend them in the case system now, or send them again later."
                : "Everything else was recorded. Mend these in the case system and send the file again: what is recorded already stays as it is.";
    }

    /** Whether somebody has to decide about it. */
    static boolean isWaiting(Upload upload) {
        return upload.status().equals("CHECKED");
    }

    private static boolean isFinished(Upload upload) {
        return upload.status().equals("FINISHED");
    }

    private static String sameFile(Upload before) {
        return "This very file was recorded before, on "
                + before.endedAt().map(Words::moment).orElse("a day that is not known") + ".";
    }

    private static String whose(Upload upload) {
        return upload.council().map(code -> "Council " + code).orElse("")
                + upload.asOf().map(day -> ", as at " + Words.day(day)).orElse("");
    }

    /** Nothing was recorded of one that waits or was discarded. */
    private static List<Count> counts(Upload upload) {
        if (isWaiting(upload) || upload.status().equals("DISCARDED")) {
            return List.of();
        }
        return List.of(
                new Count("Children read", Words.number(upload.children())),
                new Count("Episodes read", Words.number(upload.episodes())),
                new Count("Records read", Words.number(upload.read())),
                new Count("New", Words.number(upload.recorded())),
                new Count("Corrected", Words.number(upload.corrected())),
                new Count("Withdrawn, because the source no longer holds them", Words.number(upload.withdrawn())),
                new Count("Unchanged", Words.number(upload.unchanged())),
                new Count("Rejected", Words.number(upload.rejected())));
    }

    private static String cut(int all) {
        return all <= REJECTIONS
                ? ""
                : "The first " + REJECTIONS + " of " + Words.number(all) + ". The CSV file has all of them.";
    }

    /** Every rejection, also those that the page leaves out. */
    static Sheet rejected(List<UploadRejection> rejections, boolean childrenShown) {
        return new Sheet(
                "rejected",
                List.of("list", "record", "child", "field", "value-found", "what-would-be-right"),
                rejections.stream()
                        .map(one -> line(one, childrenShown))
                        .map(one -> Sheet.row(
                                one.list(),
                                one.row().replace(",", ""),
                                one.child(),
                                one.field(),
                                one.value(),
                                one.reason()))
                        .toList());
    }

    private static RejectionLine line(UploadRejection one, boolean childrenShown) {
        return new RejectionLine(
                one.list(),
                Words.number(one.row()),
                childrenShown ? one.child().orElse("Not known") : HIDDEN,
                one.field(),
                childrenShown ? one.value() : HIDDEN,
                one.reason());
    }

    private static RuleLine line(UploadRule rule) {
        return new RuleLine(rule.rule(), rule.meaning(), Words.number(rule.records()));
    }
}
