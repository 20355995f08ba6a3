package caseclock.query.api;

import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.measures.Teams;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.TimescaleKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how the clocks of one timescale did. */
@RestController
public final class MeasureController {

    private final ClockQuery query;
    private final Teams teams;
    private final BankHolidays holidays;
    private final Clock clock;

    public MeasureController(ClockQuery query, Teams teams, BankHolidays holidays, Clock clock) {
        this.query = query;
        this.teams = teams;
        this.holidays = holidays;
        this.clock = clock;
    }

    /** The figures, and all that they were asked for. */
    record Answer(
            String timescale,
            LocalDate from,
            LocalDate to,
            Optional<String> council,
            Optional<String> team,
            LocalDate asAt,
            Instant knownOn,
            Measure.Finished finished,
            Measure.FellDue fellDue,
            Measure.Open open,
            Map<String, Integer> bands,
            Optional<Measure.Distribution> distribution,
            List<Measure.Excluded> excluded) {}

    /**
     * Without a period: the twelve months up to the day asked about. Without {@code asAt}: the earlier of the period's end and today. With
     * {@code attribution} start, stop or due, every clock counts to the team at that point.
     */
    @GetMapping("/api/v1/measures/{timescale}")
    Answer measure(
            @PathVariable String timescale,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            @RequestParam Optional<String> council,
            @RequestParam Optional<String> team,
            @RequestParam(required = false) @Nullable String asAt,
            @RequestParam(required = false) @Nullable String knownOn,
            @RequestParam Optional<String> attribution) {
        LocalDate today = Asked.today(clock);
        Optional<LocalDate> given = Asked.day("asAt", asAt);
        LocalDate last = Asked.day("to", to).or(() -> given).orElse(today);
        LocalDate first = Asked.day("from", from).orElse(last.minusYears(1).plusDays(1));
        Question question = new Question(
                key(timescale),
                first,
                last,
                council,
                teams.filter(council, team),
                given.orElse(last.isBefore(today) ? last : today),
                Asked.known(knownOn, clock),
                attribution.map(MeasureController::attribution).orElse(Attribution.USUAL));
        List<CountedClock> clocks = query.clocks(question);
        return answer(
                question,
                team,
                new Measures(question, holidays.knownAt(question.knownAt()), clocks)
                        .measure(query.transfersIn(question)));
    }

    private static Answer answer(Question question, Optional<String> team, Measure measure) {
        return new Answer(
                question.timescale().text(),
                question.from(),
                question.to(),
                question.council(),
                team,
                question.asAt(),
                question.knownAt(),
                measure.finished(),
                measure.fellDue(),
                measure.open(),
                measure.bands(),
                measure.distribution(),
                measure.excluded());
    }

    private static TimescaleKey key(String text) {
        try {
            return TimescaleKey.of(text);
        } catch (IllegalArgumentException unknown) {
            throw new NotAsked("timescale", String.valueOf(unknown.getMessage()));
        }
    }

    private static Attribution attribution(String text) {
        return Arrays.stream(Attribution.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAsked("attribution", "Give start, stop or due, or leave it out."));
    }
}
