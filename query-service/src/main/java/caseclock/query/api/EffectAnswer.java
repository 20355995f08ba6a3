package caseclock.query.api;

import caseclock.query.imports.UploadEffect;
import caseclock.query.imports.UploadEffect.NotTold;
import caseclock.query.imports.UploadEffect.Told;
import caseclock.query.published.Foretold.Moved;
import caseclock.query.published.Restatement.Because;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What recording a checked upload would do to the last published week of its council, as the API gives it.
 *
 * @param notTold why it is not told, if it is not
 * @param cases of how many children something would be recorded
 * @param figures those that would be answered differently
 */
record EffectAnswer(
        String id, Optional<String> notTold, Optional<LocalDate> weekEnding, int cases, List<Figure> figures) {

    /**
     * @param timescale or "unallocated"
     * @param figure for instance "finished.inTime"
     * @param now as known now
     * @param withFile as it would be after recording what was checked
     * @param causes whose counts add up to the difference between the last two
     */
    record Figure(
            String timescale,
            String figure,
            int published,
            int now,
            int withFile,
            int difference,
            List<Counted> causes) {

        private static Figure of(Moved moved) {
            var figure = moved.withMore();
            return new Figure(
                    figure.subject(),
                    figure.figure().text(),
                    moved.published(),
                    figure.published(),
                    figure.now(),
                    figure.difference(),
                    figure.causes().stream().map(Counted::of).toList());
        }
    }

    /** @param cause recorded-late, corrected, withdrawn or not-explained */
    record Counted(String cause, int count) {

        private static Counted of(Because because) {
            return new Counted(Codes.of(because.cause()), because.count());
        }
    }

    static EffectAnswer of(String id, UploadEffect effect) {
        return switch (effect) {
            case NotTold not -> new EffectAnswer(id, Optional.of(not.because()), Optional.empty(), 0, List.of());
            case Told told ->
                new EffectAnswer(
                        id,
                        Optional.empty(),
                        Optional.of(told.foretold().week().weekEnding()),
                        told.cases(),
                        told.foretold().figures().stream().map(Figure::of).toList());
        };
    }
}
