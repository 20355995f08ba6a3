package caseclock.query.comparison;

import caseclock.query.measures.CountedClock;
import caseclock.query.measures.Measure;
import caseclock.query.measures.TeamSpread.TeamMeasure;
import caseclock.query.recordkeeping.Lag;
import caseclock.query.signals.Funnel;
import caseclock.query.signals.WeeklySeries.Week;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.Timescale;
import caseclock.query.words.CountWords;
import java.util.List;
import java.util.Optional;

/**
 * Everything that the comparison rests on, worked out before it is put in words.
 *
 * @param teams in order of name, children of no recorded team last and only if there are any
 * @param funnel empty where no limit is set or nothing finished
 * @param covered whether this council has any case at all
 */
record ServiceFigures(
        ServiceAsked asked,
        Timescale rule,
        Measure all,
        List<CountedClock> finished,
        List<OneTeam> teams,
        Optional<Funnel> funnel,
        boolean covered) {

    static final int FEWEST = 10;

    /**
     * @param recorded how soon what stopped its clocks was recorded; empty where no source says
     */
    record OneTeam(TeamMeasure measured, List<CountedClock> finished, List<Week> weeks, Optional<Lag> recorded) {

        String name() {
            return measured.team().orElse("No team recorded");
        }

        Measure measure() {
            return measured.measure();
        }

        int total() {
            return measure().finished().total();
        }

        boolean large() {
            return total() >= FEWEST;
        }

        int p25() {
            return measure().distribution().orElseThrow().p25();
        }

        int p75() {
            return measure().distribution().orElseThrow().p75();
        }

        int median() {
            return measure().distribution().orElseThrow().median();
        }

        int late() {
            return total() - measure().finished().inTime().orElse(total());
        }
    }

    CountWords unit() {
        return CountWords.of(asked.timescale());
    }

    boolean limited() {
        return rule.limit().isPresent();
    }

    Optional<Double> limitDays() {
        return rule.limit()
                .filter(limit -> limit.unit() == Length.Unit.WORKING_DAYS)
                .map(limit -> (double) limit.amount());
    }

    List<OneTeam> large() {
        return teams.stream().filter(OneTeam::large).toList();
    }
}
