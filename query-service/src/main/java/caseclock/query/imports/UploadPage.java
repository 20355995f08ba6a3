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
        List<RuleLine> rules) {

    private static final int REJECTIONS = 100;
    private static final String HIDDEN = "Not shown";

    public record Count(String what, String number) {}

    public record RejectionLine(String row, String child, String field, String value, String reason) {}

    public record RuleLine(String rule, String meaning, String records) {}

    /** @param childrenShown whether the visitor may see which child a record is about, and what it said */
    static UploadPage of(
            Upload upload,
            List<UploadRejection> rejections,
            List<UploadRule> rules,
            Instant now,
            boolean childrenShown) {
        boolean running = upload.status().equals("RUNNING");
        return new UploadPage(
                UploadWords.kind(upload.kind()),
                Words.moment(upload.startedAt()),
                running,
                UploadWords.percent(upload),
                UploadWords.progress(upload, now),
                lead(upload),
                "/imports/" + upload.id(),
                upload.refusedBecause(),
                counts(upload),
                rejections.stream()
                        .limit(REJECTIONS)
                        .map(one -> line(one, childrenShown))
                        .toList(),
                cut(rejections.size()),
                childrenShown,
                rules.stream().map(UploadPage::line).toList());
    }

    private static String lead(Upload upload) {
        return switch (upload.status()) {
            case "RUNNING" -> "This file is being read. You can close this page; it goes on.";
            case "FINISHED" -> finished(upload);
            default -> "This file was not read to its end.";
        };
    }

    private static String finished(Upload upload) {
        int changed = upload.recorded() + upload.corrected() + upload.withdrawn();
        if (changed == 0 && upload.rejected() == 0) {
            return "Nothing changed: all that this file says was known already.";
        }
        var news = changed == 0
                ? "Nothing changed"
                : Words.count(changed, "record was", "records were") + " new or changed";
        return upload.rejected() == 0
                ? news + ", and none was rejected."
                : news + ", and " + Words.count(upload.rejected(), "record was", "records were") + " rejected.";
    }

    private static List<Count> counts(Upload upload) {
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
                List.of("record", "child", "field", "value-found", "what-would-be-right"),
                rejections.stream()
                        .map(one -> line(one, childrenShown))
                        .map(one -> Sheet.row(
                                one.row().replace(",", ""), one.child(), one.field(), one.value(), one.reason()))
                        .toList());
    }

    private static RejectionLine line(UploadRejection one, boolean childrenShown) {
        return new RejectionLine(
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
