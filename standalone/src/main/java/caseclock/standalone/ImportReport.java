package caseclock.standalone;

import java.io.PrintStream;
import tools.jackson.databind.JsonNode;

/** Tells on a terminal what became of an upload, or what would. */
final class ImportReport {

    private static final int SHOWN_REJECTIONS = 20;
    private static final int SHOWN_BEFOREHAND = 10;

    private final Options options;
    private final PrintStream out;

    ImportReport(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
    }

    /** @return 0 if nothing is wrong with it */
    int tell(JsonNode upload) {
        return switch (upload.path("status").asString()) {
            case "FINISHED" -> finished(upload);
            case "CHECKED" -> checked(upload);
            case "DISCARDED" -> discarded();
            default -> refused(upload);
        };
    }

    private int finished(JsonNode upload) {
        out.printf(
                "%d read: %d recorded, %d unchanged, %d corrected, %d withdrawn, %d rejected.%n",
                upload.path("read").asInt(),
                upload.path("recorded").asInt(),
                upload.path("unchanged").asInt(),
                upload.path("corrected").asInt(),
                upload.path("withdrawn").asInt(),
                upload.path("rejected").asInt());
        rejections(upload, SHOWN_REJECTIONS);
        return 0;
    }

    private int refused(JsonNode upload) {
        out.println("Refused: " + upload.path("refusedBecause").asString());
        rejections(upload, SHOWN_REJECTIONS);
        return 1;
    }

    private int discarded() {
        out.println("Discarded: nothing of it was recorded.");
        return 0;
    }

    private int checked(JsonNode upload) {
        JsonNode foretold = upload.path("foretold");
        out.println("Checked; nothing is recorded yet. It would come to:");
        parts(upload.path("lists"), "list", "the whole file");
        parts(upload.path("teams"), "team", "no team recorded");
        total(foretold);
        upload.path("scopes").forEach(this::silence);
        rejections(upload, SHOWN_BEFOREHAND);
        boolean older = upload.path("older").asBoolean();
        if (older) {
            out.printf(
                    "It is of %s, and a later one of its kind, of %s, was recorded before.%n",
                    upload.path("asOf").asString(), upload.path("latestBefore").asString());
        }
        whatNow(upload.path("id").asString(), older);
        return older || foretold.path("rejected").asInt() > 0 ? 1 : 0;
    }

    private void whatNow(String id, boolean older) {
        out.printf("Look at it:      %s/imports/%s%n", options.address(), id);
        out.printf("Record it:       ./caseclock import --confirm %s%s%n", id, older ? " --yes" : "");
        out.printf("Record nothing:  ./caseclock import --discard %s%n", id);
    }

    private void parts(JsonNode parts, String what, String nameless) {
        for (JsonNode part : parts) {
            String name = part.path("name").asString();
            out.printf("  %s %s: %s%n", what, name.isEmpty() ? "(" + nameless + ")" : name, counts(part));
        }
    }

    private void total(JsonNode foretold) {
        out.println("  in all: " + counts(foretold));
    }

    private static String counts(JsonNode part) {
        return "%d new, %d corrected, %d withdrawn, %d unchanged, %d rejected"
                .formatted(
                        part.path("recorded").asInt(),
                        part.path("corrected").asInt(),
                        part.path("withdrawn").asInt(),
                        part.path("unchanged").asInt(),
                        part.path("rejected").asInt());
    }

    private void silence(JsonNode scope) {
        int vanished = scope.path("vanished").asInt();
        if (vanished > 0) {
            String list = scope.path("list").asString();
            out.printf(
                    "%s: of %d known from %s to %s it no longer states %d, which would be %s.%n",
                    list.isEmpty() ? "The file" : list,
                    scope.path("known").asInt(),
                    scope.path("from").asString(),
                    scope.path("to").asString(),
                    vanished,
                    scope.path("trusted").asBoolean()
                            ? "withdrawn"
                            : "left as they are: less than 90% of what was known is in this file");
        }
    }

    private void rejections(JsonNode upload, int most) {
        int shown = 0;
        for (JsonNode rejection : upload.path("rejections")) {
            if (shown++ < most) {
                String list = rejection.path("list").asString();
                out.printf(
                        "  %srecord %d, %s \"%s\": %s%n",
                        list.isEmpty() ? "" : list + ", ",
                        rejection.path("row").asInt(),
                        rejection.path("field").asString(),
                        rejection.path("value").asString(),
                        rejection.path("reason").asString());
            }
        }
        if (shown > most) {
            out.printf(
                    "  and %d more: %s/imports/%s%n",
                    shown - most, options.address(), upload.path("id").asString());
        }
    }
}
