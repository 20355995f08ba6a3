package caseclock.query.api;

import caseclock.query.imports.Upload;
import caseclock.query.imports.UploadLeftAside;
import caseclock.query.imports.UploadPart;
import caseclock.query.imports.UploadRejection;
import caseclock.query.imports.UploadRule;
import caseclock.query.imports.UploadScope;
import caseclock.query.imports.Uploads;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How an upload goes or went, as the API gives it.
 *
 * @param status RUNNING, CHECKED (it waits to be confirmed), FINISHED, DISCARDED or REFUSED
 * @param progress share of the file recorded so far, 0 to 1
 * @param brokenRules records that were taken over although they break one of DfE's rules
 * @param leftAside items of the file that CaseClock has no use for
 * @param asOf the day on which the file was true, if that can be told
 * @param latestBefore the day of the latest file of its kind and council that was recorded before
 * @param older whether that day is later than the file's own
 * @param foretold what checking said that recording would come to, of an upload that somebody has to confirm
 * @param lists what was foretold by list; the name is empty where the file has one only
 * @param teams the same by team; the name is empty for children without one
 * @param scopes what the file covers, and how far its silence is believed
 * @param sameFileBefore the latest upload of the very same bytes that was recorded before
 */
record ImportAnswer(
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
        Optional<Instant> endedAt,
        Optional<String> council,
        Optional<LocalDate> asOf,
        Optional<LocalDate> latestBefore,
        boolean older,
        Optional<Instant> checkedAt,
        Optional<Instant> confirmedAt,
        Optional<Foretold> foretold,
        List<Part> lists,
        List<Part> teams,
        List<Scope> scopes,
        Optional<SameFile> sameFileBefore) {

    /** @param child like {@code value} not told to whoever may not open cases */
    record Rejection(
            String list, int row, Optional<String> child, String field, Optional<String> value, String reason) {

        private static Rejection of(UploadRejection rejection, boolean childrenShown) {
            return new Rejection(
                    rejection.list(),
                    rejection.row(),
                    rejection.child().filter(_ -> childrenShown),
                    rejection.field(),
                    Optional.of(rejection.value()).filter(_ -> childrenShown),
                    rejection.reason());
        }
    }

    record BrokenRule(String rule, String meaning, int records) {

        private static BrokenRule of(UploadRule rule) {
            return new BrokenRule(rule.rule(), rule.meaning(), rule.records());
        }
    }

    record LeftAside(String item, int records) {

        private static LeftAside of(UploadLeftAside aside) {
            return new LeftAside(aside.item(), aside.records());
        }
    }

    record Foretold(int children, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {

        private static Foretold of(Upload.Counts counts) {
            return new Foretold(
                    counts.children(),
                    counts.recorded(),
                    counts.unchanged(),
                    counts.corrected(),
                    counts.withdrawn(),
                    counts.rejected());
        }
    }

    record Part(String name, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {

        private static Part of(UploadPart part) {
            return new Part(
                    part.name(),
                    part.recorded(),
                    part.unchanged(),
                    part.corrected(),
                    part.withdrawn(),
                    part.rejected());
        }
    }

    /**
     * @param facts the kinds of facts
     * @param known how many of them earlier files stated in that period
     * @param vanished how many of those this file states no more
     * @param trusted whether those are withdrawn unless somebody decides otherwise
     */
    record Scope(
            String list,
            List<String> facts,
            LocalDate from,
            LocalDate to,
            int known,
            int vanished,
            int stillStatedPercent,
            boolean trusted) {

        private static Scope of(UploadScope scope) {
            return new Scope(
                    scope.list(),
                    List.of(scope.facts().split(" ")),
                    scope.firstDay(),
                    scope.lastDay(),
                    scope.known(),
                    scope.vanished(),
                    scope.stillStatedPercent(),
                    scope.trusted());
        }
    }

    record SameFile(UUID id, Optional<Instant> endedAt) {}

    static ImportAnswer of(Upload upload, Uploads uploads, boolean childrenShown) {
        UUID id = upload.id();
        return new ImportAnswer(
                id.toString(),
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
                uploads.rejections(id).stream()
                        .map(one -> Rejection.of(one, childrenShown))
                        .toList(),
                uploads.brokenRules(id).stream().map(BrokenRule::of).toList(),
                uploads.leftAside(id).stream().map(LeftAside::of).toList(),
                upload.refusedBecause(),
                upload.startedAt(),
                upload.endedAt(),
                upload.council(),
                upload.asOf(),
                upload.latestBefore(),
                upload.older(),
                upload.checkedAt(),
                upload.confirmedAt(),
                upload.foretold().map(Foretold::of),
                uploads.parts(id, "list").stream().map(Part::of).toList(),
                uploads.parts(id, "team").stream().map(Part::of).toList(),
                uploads.scopes(id).stream().map(Scope::of).toList(),
                uploads.sameFileBefore(id).map(before -> new SameFile(before.id(), before.endedAt())));
    }
}
