package caseclock.standalone;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Has a running CaseClock make its figures anew and shows how far it is until it is done; or stops that, or lets it go on. */
final class RebuildFigures {

    private static final Duration PAUSE = Duration.ofMillis(300);
    private static final String FIGURES = "/api/v1/figures";
    private static final Set<String> OVER = Set.of("DONE", "FAILED", "SUPERSEDED", "STOPPED");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Options options;
    private final ProgressLine progress;
    private final PrintStream out;
    private final Answering answering;

    RebuildFigures(Options options, PrintStream out) {
        this.options = options;
        this.out = out;
        this.progress = new ProgressLine(out);
        this.answering = new Answering(options, "administrator");
    }

    /** 0 if the new figures are there, or if it does as it was told to; 1 if not. */
    int run() throws IOException {
        return switch (options.what()) {
            case STOP_REBUILD -> {
                String id = tell("stop").path("id").asString();
                out.println("Stopped. ./caseclock rebuild --go-on goes on with it where it was. (" + id + ")");
                yield 0;
            }
            case GO_ON_WITH_REBUILD -> follow(tell("go-on").path("id").asString());
            default -> follow(post(FIGURES + "/rebuilds").path("id").asString());
        };
    }

    private JsonNode tell(String what) throws IOException {
        JsonNode rebuild = get(FIGURES).path("rebuild");
        if (!rebuild.hasNonNull("id")) {
            throw new Misuse("There is no rebuild yet: ./caseclock rebuild begins one.");
        }
        return post(FIGURES + "/rebuilds/" + rebuild.path("id").asString() + "/" + what);
    }

    private int follow(String id) throws IOException {
        while (true) {
            JsonNode rebuild = get(FIGURES + "/rebuilds/" + id);
            progress.show(rebuild.path("progress").asDouble(), done(rebuild));
            if (OVER.contains(rebuild.path("state").asString())) {
                return report(rebuild);
            }
            pause();
        }
    }

    private static String done(JsonNode rebuild) {
        String events = rebuild.path("eventsDone").asLong() + " of "
                + rebuild.path("events").asLong() + " events";
        if (rebuild.path("state").asString().equals("CATCHING_UP")) {
            return events + ", taking what came since";
        }
        return events
                + (rebuild.hasNonNull("eventsPerSecond")
                        ? ", " + rebuild.path("eventsPerSecond").asLong() + " a second"
                        : "")
                + (rebuild.hasNonNull("secondsLeft")
                        ? ", " + rebuild.path("secondsLeft").asLong() + " s left"
                        : "");
    }

    private int report(JsonNode rebuild) {
        progress.end();
        String state = rebuild.path("state").asString();
        out.println(
                switch (state) {
                    case "DONE" -> "Swapped in; " + differences(rebuild);
                    case "STOPPED" -> "Stopped by somebody. ./caseclock rebuild --go-on goes on with it.";
                    case "FAILED" ->
                        "Failed: " + rebuild.path("failedBecause").asString() + " The old figures are still served.";
                    default -> "Another rebuild took its place. ./caseclock rebuild follows that one.";
                });
        return state.equals("DONE") ? 0 : 1;
    }

    private static String differences(JsonNode rebuild) {
        return rebuild.hasNonNull("differences")
                ? "differences " + rebuild.path("differences").asLong()
                : "the old figures were made by other rules or of another store, so they were not compared";
    }

    private JsonNode get(String path) throws IOException {
        return read(answering.ask(answering.request(path).GET()));
    }

    private JsonNode post(String path) throws IOException {
        return read(answering.ask(answering.request(path).POST(BodyPublishers.noBody())));
    }

    private static JsonNode read(HttpResponse<String> answer) {
        if (answer.statusCode() >= 300) {
            throw new Misuse("CaseClock did not do it: " + Answering.sentence(answer));
        }
        return JSON.readTree(answer.body());
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for CaseClock", stopped);
        }
    }
}
