package caseclock.query.api;

import caseclock.query.frame.Visitor;
import caseclock.query.imports.Upload;
import caseclock.query.imports.UploadRejection;
import caseclock.query.imports.Uploads;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how an upload goes or went. */
@RestController
public final class ImportController {

    private final Uploads uploads;

    public ImportController(Uploads uploads) {
        this.uploads = uploads;
    }

    /**
     * @param status RUNNING, FINISHED or REFUSED
     * @param progress share of the file read so far, 0 to 1
     * @param brokenRules records that were taken over although they break one of DfE's rules
     * @param leftAside items of the file that CaseClock has no use for
     */
    record Answer(
            String id,
            String status,
            String kind,
            double progress,
            int children,
            int episodes,
            int read,
            int recorded,
            int unchanged,
            int corrected,
            int withdrawn,
            int rejected,
            List<Rejection> rejections,
            List<BrokenRule> brokenRules,
            List<LeftAside> leftAside,
            Optional<String> refusedBecause,
            Instant startedAt,
            Optional<Instant> endedAt) {}

    /** @param child like {@code value} not told to whoever may not open cases */
    record Rejection(int row, Optional<String> child, String field, Optional<String> value, String reason) {}

    record BrokenRule(String rule, String meaning, int records) {}

    record LeftAside(String item, int records) {}

    @GetMapping("/api/v1/imports/{id}")
    Answer upload(@PathVariable String id, Visitor visitor) {
        return uploads.find(identity(id))
                .map(upload -> answer(upload, visitor.seesCases()))
                .orElseThrow(() -> new NoSuchElementException("There is no upload of this identity."));
    }

    private Answer answer(Upload upload, boolean childrenShown) {
        return new Answer(
                upload.id().toString(),
                upload.status(),
                upload.kind(),
                upload.shareRead(),
                upload.children(),
                upload.episodes(),
                upload.read(),
                upload.recorded(),
                upload.unchanged(),
                upload.corrected(),
                upload.withdrawn(),
                upload.rejected(),
                uploads.rejections(upload.id()).stream()
                        .map(one -> rejection(one, childrenShown))
                        .toList(),
                uploads.brokenRules(upload.id()).stream()
                        .map(rule -> new BrokenRule(rule.rule(), rule.meaning(), rule.records()))
                        .toList(),
                uploads.leftAside(upload.id()).stream()
                        .map(aside -> new LeftAside(aside.item(), aside.records()))
                        .toList(),
                upload.refusedBecause(),
                upload.startedAt(),
                upload.endedAt());
    }

    private static Rejection rejection(UploadRejection rejection, boolean childrenShown) {
        return new Rejection(
                rejection.row(),
                rejection.child().filter(_ -> childrenShown),
                rejection.field(),
                Optional.of(rejection.value()).filter(_ -> childrenShown),
                rejection.reason());
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NoSuchElementException("There is no upload of this identity.");
        }
    }
}
