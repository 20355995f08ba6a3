package caseclock.query.imports;

import java.util.List;
import java.util.Optional;

/**
 * All that is known of an upload beside its own line.
 *
 * @param sameFileBefore the upload of the very same file that was recorded before
 * @param rejectedRowsKept whether its rejected rows can be had as a file
 * @param effect on the published figures, of an upload that waits to be confirmed
 */
record UploadFindings(
        List<UploadRejection> rejections,
        List<UploadRule> rules,
        List<UploadPart> lists,
        List<UploadPart> teams,
        List<UploadScope> scopes,
        Optional<Upload> sameFileBefore,
        boolean rejectedRowsKept,
        Optional<UploadEffect> effect) {

    /** Of an upload that was not checked. */
    static UploadFindings of(List<UploadRejection> rejections, List<UploadRule> rules) {
        return new UploadFindings(
                rejections, rules, List.of(), List.of(), List.of(), Optional.empty(), false, Optional.empty());
    }
}
