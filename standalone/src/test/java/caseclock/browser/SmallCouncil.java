package caseclock.browser;

import caseclock.command.casefile.CaseIds;
import caseclock.command.intake.census.CensusText;
import caseclock.command.recording.CaseRecorder;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import caseclock.standalone.demo.DemoCase;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.DemoLoader;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The families of the demo council about whom something was recorded of late, a few from each area, on one Monday morning that does not end. */
final class SmallCouncil {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-16T09:30:00Z"), ZoneOffset.UTC);

    private static final Instant OF_LATE = Instant.parse("2026-11-09T00:00:00Z");
    private static final String ENQUIRY = CensusText.enquiry("2026-02-10", "", "", "1");
    private static final int FAMILIES_TOGETHER = 5;
    private static final int OF_THESE_GROUPS_ONE = 32;

    private final RunningCaseClock caseClock;
    private final Uploaded uploads;

    private SmallCouncil(RunningCaseClock caseClock, Uploaded uploads) {
        this.caseClock = caseClock;
        this.uploads = uploads;
    }

    /** Three files: one was recorded, one waits to be confirmed, one was discarded. */
    private record Uploaded(String recorded, String checked, String discarded) {}

    static SmallCouncil loaded() {
        return Loaded.ONE;
    }

    URI address() {
        return caseClock.address();
    }

    RunningCaseClock caseClock() {
        return caseClock;
    }

    /** An address of a table of pages, with what nobody can know beforehand filled in. */
    String filled(String address) {
        return address.replace("{case}", idOf(Stories.BOOKED_TOO_LATE))
                .replace("{told-late}", idOf(Stories.TOLD_LATE))
                .replace("{upload}", uploads.recorded())
                .replace("{checked}", uploads.checked())
                .replace("{discarded}", uploads.discarded());
    }

    String idOf(String childReference) {
        return caseClock
                .bean(CaseIds.class)
                .of(DemoCouncil.CODE, childReference)
                .toString();
    }

    /** Loaded at the first use and there until the JVM ends. */
    private static final class Loaded {

        private static final SmallCouncil ONE = load();

        private static SmallCouncil load() {
            var caseClock = RunningCaseClock.on(TestDatabase.migrated(), CLOCK);
            var loader =
                    new DemoLoader(caseClock.bean(CaseRecorder.class), caseClock.bean(CaseIds.class), _ -> Set.of());
            loader.load(Stories.all().iterator(), Stories.all().size(), (_, _) -> {});
            var cases = some();
            loader.load(cases.iterator(), cases.size(), (_, _) -> {});
            var uploads = uploaded(caseClock);
            caseClock.caughtUp();
            return new SmallCouncil(caseClock, uploads);
        }

        /** One record of it is rejected; the next would change something, and is older. */
        private static Uploaded uploaded(RunningCaseClock caseClock) {
            var recorded = upload(
                    caseClock,
                    "",
                    CensusText.census(
                            CensusText.child("WXUPLOAD1", CensusText.episode("2026-02-02", ENQUIRY)),
                            CensusText.child("WXUPLOAD2", CensusText.episode("2026-02-31"))));
            var older = CensusText.census(
                            CensusText.child("WXUPLOAD1", CensusText.episode("2026-02-02")),
                            CensusText.child("WXUPLOAD3", CensusText.episode("2026-02-31")))
                    .replace("2026-03-31", "2026-03-30");
            var checked = upload(caseClock, "?check=true", older);
            var discarded = upload(caseClock, "?check=true", older);
            caseClock.post("data-officer", "/api/v1/imports/" + discarded + "/discarded", "");
            return new Uploaded(recorded, checked, discarded);
        }

        private static String upload(RunningCaseClock caseClock, String query, String census) {
            var answer = caseClock.upload("data-officer", census.getBytes(StandardCharsets.UTF_8), query);
            if (answer.statusCode() != 202) {
                throw new AssertionError("the upload answered " + answer.statusCode() + ": " + answer.body());
            }
            String id = RunningCaseClock.JSON.readTree(answer.body()).path("id").asString();
            RunningCaseClock.await(() -> ended(caseClock.get("data-officer", "/api/v1/imports/" + id)));
            return id;
        }

        private static boolean ended(HttpResponse<String> upload) {
            return upload.statusCode() == 200
                    && !RunningCaseClock.JSON
                            .readTree(upload.body())
                            .path("status")
                            .asString()
                            .equals("RUNNING");
        }

        private static List<DemoCase> some() {
            List<DemoCase> ofLate = new DemoCouncil(DemoCouncil.SEED, TODAY)
                    .cases()
                    .filter(one ->
                            one.dictations().getLast().recording().recordedAt().isAfter(OF_LATE))
                    .toList();
            return IntStream.range(0, ofLate.size())
                    .filter(place -> place / FAMILIES_TOGETHER % OF_THESE_GROUPS_ONE == 0)
                    .mapToObj(ofLate::get)
                    .toList();
        }
    }
}
