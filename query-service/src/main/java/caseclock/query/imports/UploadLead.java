package caseclock.query.imports;

import caseclock.query.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The one sentence about an upload. */
final class UploadLead {

    private UploadLead() {}

    static String of(Upload upload) {
        return switch (upload.status()) {
            case "RUNNING" -> running(upload);
            case "CHECKED" -> checked(upload.foretold().orElseGet(upload::counts));
            case "FINISHED" -> finished(upload);
            case "DISCARDED" -> "Nothing of this file was recorded.";
            default -> "This file was not read to its end.";
        };
    }

    private static String running(Upload upload) {
        return UploadWords.isBeingChecked(upload)
                ? "This file is being compared with what is known; nothing of it is recorded yet. You can close this page."
                : "This file is being read. You can close this page; it goes on.";
    }

    private static String checked(Upload.Counts foretold) {
        if (foretold.changed() == 0 && foretold.rejected() == 0) {
            return "Nothing is recorded yet, and nothing would change: all that this file says is known already.";
        }
        List<String> would = new ArrayList<>();
        add(would, foretold.recorded(), "record " + Words.count(foretold.recorded(), "new entry", "new entries"));
        add(would, foretold.corrected(), "correct " + Words.number(foretold.corrected()));
        add(would, foretold.withdrawn(), "withdraw " + Words.number(foretold.withdrawn()));
        add(would, foretold.rejected(), "reject " + Words.number(foretold.rejected()));
        return "Nothing is recorded yet. This file would " + Words.list(would) + ".";
    }

    private static void add(List<String> would, int count, String words) {
        if (count > 0) {
            would.add(words);
        }
    }

    private static String finished(Upload upload) {
        int changed = upload.counts().changed();
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
}
