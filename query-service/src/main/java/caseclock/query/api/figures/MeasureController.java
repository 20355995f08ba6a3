package caseclock.query.api.figures;

import caseclock.query.api.Asked;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.ClockQuery;
import caseclock.query.measures.DayBands;
import caseclock.query.measures.Disclosure;
import caseclock.query.measures.Measure;
import caseclock.query.measures.Measures;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.Timescales;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers how the clocks of one timescale did. */
@RestController
public final class MeasureController {

    private final ClockQuery query;
    private final Timescales timescales;
    private final BankHolidays holidays;

    public MeasureController(ClockQuery query, Timescales timescales, BankHolidays holidays) {
        this.query = query;
        this.timescales = timescales;
        this.holidays = holidays;
    }

    /** The figures, and all that they were asked for. {@code hours} is there where the limit is in hours. */
    record Answer(
            String timescale,
            LocalDate from,
            LocalDate to,
            Optional<String> council,
            Optional<String> team,
            LocalDate asAt,
            String knownOn,
            boolean suppressed,
            int incompleteCases,
            Measure.Finished finished,
            Measure.FellDue fellDue,
            Measure.Open open,
            Map<String, Integer> bands,
            Spread distribution,
            Optional<Measure.Hours> hours,
            List<Measure.Excluded> excluded)
            implements Withholding {}

    /** Working days; all empty if nothing finished. */
    record Spread(
            Optional<Integer> p10,
            Optional<Integer> p25,
            Optional<Integer> median,
            Optional<Integer> p75,
            Optional<Integer> p90,
            Optional<Integer> max,
            Optional<Integer> onLastDay) {

        static Spread of(Optional<Measure.Distribution> days) {
            return new Spread(
                    days.map(Measure.Distribution::p10),
                    days.map(Measure.Distribution::p25),
                    days.map(Measure.Distribution::median),
                    days.map(Measure.Distribution::p75),
                    days.map(Measure.Distribution::p90),
                    days.map(Measure.Distribution::max),
                    days.map(Measure.Distribution::onLastDay));
        }
    }

    /**
     * With {@code attribution} start, stop or due, every clock counts to the team at that point. {@code bands}
     * are the last days of the bands but the open one, "10,15,20" unless others are given.
     */
    @GetMapping("/api/v1/measures/{timescale}")
    Answer measure(
            @PathVariable String timescale,
            @RequestParam Optional<String> attribution,
            @RequestParam Optional<String> bands,
            Asking asking) {
        Question question = Question.of(
                Asked.timescale(timescale),
                asking.scope(),
                attribution.map(MeasureController::attribution).orElse(Attribution.USUAL));
        Measure measure = new Measures(question, holidays.knownAt(question.knownAt()), query.clocks(question))
                .measure(query.transfersIn(question), bands.map(DayBands::of).orElse(DayBands.USUAL));
        return answer(question, asking, limited(question) ? measure : measure.notJudged());
    }

    private boolean limited(Question question) {
        return timescales.limited(
                question.timescale(), question.council().orElse(""), question.to(), question.knownAt());
    }

    private static Answer answer(Question question, Asking asking, Measure measure) {
        boolean told =
                !asking.suppress() || !Disclosure.small(measure.finished().total());
        return new Answer(
                question.timescale().text(),
                question.from(),
                question.to(),
                question.council(),
                asking.team(),
                question.asAt(),
                asking.knownOn(),
                asking.suppress(),
                asking.incompleteCases(),
                measure.finished(),
                measure.fellDue(),
                measure.open(),
                measure.bands(),
                Spread.of(measure.distribution().filter(_ -> told)),
                measure.hours().filter(_ -> told),
                measure.excluded());
    }

    private static Attribution attribution(String text) {
        return Arrays.stream(Attribution.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAsked("attribution", "Give start, stop or due, or leave it out."));
    }
}
