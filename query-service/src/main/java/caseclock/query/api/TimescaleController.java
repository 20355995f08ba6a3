package caseclock.query.api;

import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers which rules there are: every version of every timescale. */
@RestController
public final class TimescaleController {

    private final Timescales timescales;

    public TimescaleController(Timescales timescales) {
        this.timescales = timescales;
    }

    /** @param local whether it is the council's own policy rather than national */
    record Rule(
            String key,
            String title,
            int limit,
            String unit,
            String starts,
            String stops,
            String law,
            boolean local,
            LocalDate inForceFrom) {

        static Rule of(Timescale timescale) {
            Length limit = timescale.limit();
            return new Rule(
                    timescale.key().text(),
                    timescale.title(),
                    limit.amount(),
                    Codes.of(limit.unit()).replace('-', ' '),
                    timescale.starts(),
                    timescale.stops(),
                    timescale.law(),
                    timescale.local(),
                    timescale.inForceFrom());
        }
    }

    @GetMapping("/api/v1/timescales")
    List<Rule> timescales() {
        return timescales.all().stream().map(Rule::of).toList();
    }
}
