package caseclock.query.api;

import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.Timescales;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers which rules there are: every version of every timescale, of one council if asked. */
@RestController
public final class TimescaleController {

    private final Timescales timescales;

    public TimescaleController(Timescales timescales) {
        this.timescales = timescales;
    }

    /**
     * @param limit empty, as its unit, where no limit is set
     * @param cancelledBy what ends it without its stop
     * @param law for a council's own limit, the local document that it rests on
     * @param local whether it is the council's own policy rather than national
     * @param announcedOn since when it is known, if it was not always
     */
    record Rule(
            String key,
            String title,
            Optional<Integer> limit,
            Optional<String> unit,
            String starts,
            String stops,
            Optional<String> cancelledBy,
            String law,
            boolean local,
            LocalDate inForceFrom,
            Optional<LocalDate> announcedOn) {

        static Rule of(Timescale timescale) {
            return new Rule(
                    timescale.key().text(),
                    timescale.title(),
                    timescale.limit().map(Length::amount),
                    timescale.limit().map(limit -> Codes.of(limit.unit()).replace('-', ' ')),
                    timescale.starts(),
                    timescale.stops(),
                    timescale.cancelledBy(),
                    timescale.law(),
                    timescale.local(),
                    timescale.inForceFrom(),
                    timescale.announcedOn());
        }
    }

    /** With a council, the limits that govern its clocks; without one, the national ones and the defaults. */
    @GetMapping("/api/v1/timescales")
    List<Rule> timescales(@RequestParam Optional<String> council) {
        return council.map(timescales::all).orElseGet(timescales::all).stream()
                .map(Rule::of)
                .toList();
    }
}
