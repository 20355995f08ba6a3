package caseclock.query.api;

import caseclock.query.published.Publications.Restated;
import caseclock.query.published.PublishedWeek;
import caseclock.query.published.Restatement;
import caseclock.query.published.Restatement.Because;
import caseclock.query.published.Restatement.Change;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A published week restated, as the API gives it.
 *
 * @param position up to which event the published figures reached
 * @param rulesChanged whether timescales, bank holidays or the way of counting are others today than when it was published
 */
record RestatementAnswer(
        String council,
        LocalDate weekEnding,
        Instant publishedAt,
        long position,
        Optional<String> team,
        String knownOn,
        boolean rulesChanged,
        List<Figure> figures) {

    /**
     * One figure.
     *
     * @param timescale or "unallocated"
     * @param figure for instance "finished.inTime"; "unallocated.longest" is in working days, all others are counts
     * @param now as known on the day asked about
     * @param causes whose counts add up to the difference
     */
    record Figure(String timescale, String figure, int published, int now, int difference, List<Cause> causes) {

        static Figure of(Restatement figure, boolean listed) {
            return new Figure(
                    figure.subject(),
                    figure.figure().text(),
                    figure.published(),
                    figure.now(),
                    figure.difference(),
                    figure.causes().stream()
                            .map(because -> Cause.of(because, listed))
                            .toList());
        }
    }

    /** @param cause recorded-late, corrected, withdrawn, bank-holiday-announced, timescale-changed or not-explained */
    record Cause(String cause, int count, List<Case> cases) {

        static Cause of(Because because, boolean listed) {
            return new Cause(
                    Codes.of(because.cause()),
                    because.count(),
                    because.changes().stream().filter(_ -> listed).map(Case::of).toList());
        }
    }

    /**
     * What one thing that was learnt of one case did to the figure.
     *
     * @param learntAt when CaseClock learnt it
     * @param entryId the entry that was recorded, corrected or withdrawn
     */
    record Case(UUID caseId, int count, Instant learntAt, Optional<UUID> entryId) {

        static Case of(Change change) {
            return new Case(change.caseId(), change.by(), change.learntAt(), change.entryId());
        }
    }

    /** @param listed whether whoever asks may open cases; if not, they are counted and none is named */
    static RestatementAnswer of(Restated restated, Optional<String> team, String knownOn, boolean listed) {
        PublishedWeek week = restated.week();
        return new RestatementAnswer(
                week.council(),
                week.weekEnding(),
                week.publishedAt(),
                week.position(),
                team,
                knownOn,
                restated.rulesChanged(),
                restated.figures().stream()
                        .map(figure -> Figure.of(figure, listed))
                        .toList());
    }
}
