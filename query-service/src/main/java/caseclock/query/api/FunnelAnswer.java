package caseclock.query.api;

import caseclock.query.measures.Question;
import caseclock.query.signals.Funnel;
import caseclock.query.signals.Limits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A funnel as the API gives it. Shares are between 0 and 1, and empty of fewer than ten.
 *
 * @param total how many finished in the council
 * @param teams alphabetical; children of no recorded team last, without a name
 */
record FunnelAnswer(
        String timescale,
        LocalDate from,
        LocalDate to,
        Optional<String> council,
        LocalDate asAt,
        String knownOn,
        int total,
        int inTime,
        Optional<Double> share,
        List<Team> teams) {

    /**
     * One team.
     *
     * @param twoStandardErrors between which shares nineteen of twenty such teams lie by chance
     * @param threeStandardErrors outside of which chance puts hardly any
     * @param signal none, unusual or very-unusual
     * @param sentence what the signal means
     */
    record Team(
            Optional<String> team,
            int total,
            int inTime,
            Optional<Double> share,
            Limits twoStandardErrors,
            Limits threeStandardErrors,
            String signal,
            Optional<String> sentence) {

        static Team of(Funnel.Team team) {
            return new Team(
                    team.counted().name(),
                    team.counted().whole(),
                    team.counted().part(),
                    team.share(),
                    team.near(),
                    team.far(),
                    Codes.of(team.mark()),
                    team.sentence());
        }
    }

    static FunnelAnswer of(Question question, String knownOn, Funnel funnel) {
        return new FunnelAnswer(
                question.timescale().text(),
                question.from(),
                question.to(),
                question.council(),
                question.asAt(),
                knownOn,
                funnel.whole(),
                funnel.part(),
                funnel.share(),
                funnel.teams().stream().map(Team::of).toList());
    }
}
