package caseclock.query.api.figures;

import caseclock.query.api.Asked;
import caseclock.query.api.Codes;
import caseclock.query.frame.Visitor;
import caseclock.query.measures.Cases;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.TeamWords;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.work.DueClock;
import caseclock.query.work.DueFeed;
import caseclock.query.work.DueShow;
import caseclock.query.work.OpenWork;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers with everything that is open or overdue, and with what falls due next as a calendar that a program may fetch with its own token. */
@RestController
public final class DueController {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final OpenWork work;

    public DueController(OpenWork work) {
        this.work = work;
    }

    /**
     * @param counts of each way to look at them, whatever {@code show} asks for
     * @param clocks those that are asked for, by due date
     */
    record Due(Map<String, Integer> counts, int open, Cases<OneClock> clocks) {}

    /**
     * @param workingDays left, that day and the due day counted, as in a timescale's own {@code due}
     * @param dueAt where the limit is in hours
     */
    record OneClock(
            UUID caseId,
            String timescale,
            String state,
            Optional<String> team,
            Optional<String> worker,
            LocalDate startedOn,
            LocalDate dueOn,
            Optional<Instant> dueAt,
            int workingDays,
            Optional<LocalDate> bookedFor,
            boolean notStarted,
            Optional<String> delayReason) {

        static OneClock of(DueClock due) {
            var clock = due.clock();
            return new OneClock(
                    clock.caseId().value(),
                    clock.timescale().text(),
                    Codes.of(clock.state().name()),
                    due.team(),
                    clock.worker(),
                    clock.startedOn(),
                    clock.dueOn(),
                    due.dueAt(),
                    due.ahead(),
                    clock.bookedFor(),
                    due.notStarted(),
                    clock.reason().map(Enum::name).map(Codes::of));
        }
    }

    @GetMapping("/api/v1/due")
    Answer<Due> due(
            @RequestParam Optional<String> show,
            @RequestParam Optional<String> timescale,
            @RequestParam Optional<String> worker,
            Asking asking) {
        nothingWithheld(asking);
        var open = open(timescale, worker, asking);
        var shown = show.map(DueController::show);
        var asAt = asking.scope().asAt();
        return asking.answer(new Due(
                counts(open, asAt),
                open.size(),
                new Cases<>(open.stream()
                        .filter(due -> shown.map(one -> one.holds(due, asAt)).orElse(true))
                        .sorted(java.util.Comparator.comparing(
                                        (DueClock due) -> due.clock().dueOn())
                                .thenComparing(due -> due.clock().caseId().value())
                                .thenComparing(due -> due.clock().timescale()))
                        .map(OneClock::of)
                        .toList())));
    }

    @GetMapping("/api/v1/due.ics")
    ResponseEntity<String> calendar(
            @RequestParam Optional<String> timescale,
            @RequestParam Optional<String> worker,
            Asking asking,
            Visitor visitor) {
        var scope = asking.scope();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noStore())
                .body(DueFeed.of(
                        "Due dates: " + TeamWords.of(scope.team()),
                        open(timescale, worker, asking),
                        scope.asAt(),
                        scope.knownAt(),
                        visitor.seesCases()));
    }

    private List<DueClock> open(Optional<String> timescale, Optional<String> worker, Asking asking) {
        var scope = asking.scope();
        Optional<TimescaleKey> one = timescale.map(Asked::timescale);
        return work.on(scope.council(), scope.team(), scope.asAt(), scope.knownAt()).stream()
                .filter(due -> one.map(key -> key == due.clock().timescale()).orElse(true))
                .filter(due -> worker.map(who -> who.equals(due.clock().worker().orElse("")))
                        .orElse(true))
                .toList();
    }

    private static Map<String, Integer> counts(List<DueClock> open, LocalDate asAt) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Arrays.stream(DueShow.values())
                .forEach(show -> counts.put(show.key(), (int)
                        open.stream().filter(due -> show.holds(due, asAt)).count()));
        return counts;
    }

    /** What is due in three days is among what is due in five: counts withheld here could be read from those beside them. */
    private static void nothingWithheld(Asking asking) {
        if (asking.suppress()) {
            throw new NotAsked(
                    "suppress",
                    "Small numbers cannot be withheld here. Leave it out, or ask for the measures of a timescale.");
        }
    }

    private static DueShow show(String key) {
        return DueShow.of(key)
                .orElseThrow(() -> new NotAsked(
                        "show",
                        "Give overdue, today, next-3, next-5, next-10, booked-late or not-started, or leave it out."));
    }
}
