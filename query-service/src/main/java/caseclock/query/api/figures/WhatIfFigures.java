package caseclock.query.api.figures;

import caseclock.query.api.Asked;
import caseclock.query.measures.Attribution;
import caseclock.query.measures.Known;
import caseclock.query.measures.NotAsked;
import caseclock.query.measures.Question;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.StartRule;
import caseclock.query.timeliness.Supposition;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.whatif.Compared;
import caseclock.query.whatif.WhatIf;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what the figures of a timescale would be under another limit, start or calendar. */
@RestController
public final class WhatIfFigures {

    private final WhatIf whatIf;

    public WhatIfFigures(WhatIf whatIf) {
        this.whatIf = whatIf;
    }

    /**
     * @param limit for instance "10 working days"
     * @param start one of {@link StartRule}, for instance "first-discussion"
     * @param bankHolidays "none" to count every weekday as a working day
     * @param closed days that are not to count as working days, with commas between
     * @param transfersIn "counted" to count conferences of children who came from another council with the others
     */
    @GetMapping("/api/v1/what-if/{timescale}")
    Answer<Compared> whatIf(
            @PathVariable String timescale,
            @RequestParam Optional<String> limit,
            @RequestParam Optional<String> start,
            @RequestParam Optional<String> bankHolidays,
            @RequestParam Optional<String> closed,
            @RequestParam Optional<String> transfersIn,
            Asking asking) {
        TimescaleKey key = Asked.timescale(timescale);
        var supposition = new Supposition(
                key,
                limit.map(WhatIfFigures::limit),
                start.map(text -> start(key, text)),
                bankHolidays.map(WhatIfFigures::none).orElse(false),
                closed.map(WhatIfFigures::days).orElse(Set.of()));
        return asking.answer(whatIf.trial(
                        Question.of(key, asking.scope(), Attribution.USUAL),
                        supposition,
                        transfersIn.map(WhatIfFigures::counted).orElse(false))
                .compared());
    }

    private static Length limit(String text) {
        return Length.read(text).orElseThrow(() -> new NotAsked("limit", Length.FORM + "."));
    }

    private static StartRule start(TimescaleKey key, String text) {
        return StartRule.of(key).stream()
                .filter(rule -> rule.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new NotAsked("start", startsOf(key)));
    }

    private static String startsOf(TimescaleKey key) {
        String others = StartRule.of(key).stream().map(StartRule::text).collect(Collectors.joining(", "));
        return others.isEmpty()
                ? "No other start can be supposed for " + key.text() + "."
                : "Give one of: " + others + ".";
    }

    private static boolean none(String text) {
        if (!text.equals("none")) {
            throw new NotAsked("bankHolidays", "Give none to count every weekday as a working day, or leave it out.");
        }
        return true;
    }

    private static boolean counted(String text) {
        if (!text.equals("counted")) {
            throw new NotAsked("transfersIn", "Give counted to count them with the others, or leave it out.");
        }
        return true;
    }

    private static Set<LocalDate> days(String text) {
        try {
            return Arrays.stream(text.split(","))
                    .map(String::strip)
                    .map(day -> Known.inReach(LocalDate.parse(day)))
                    .collect(Collectors.toSet());
        } catch (DateTimeException wrong) {
            throw new NotAsked(
                    "closed", "Give days with commas between, in the years 1900 to 2200: 2026-12-29,2026-12-30.");
        }
    }
}
