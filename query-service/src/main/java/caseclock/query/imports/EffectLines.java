package caseclock.query.imports;

import caseclock.query.imports.UploadEffect.NotTold;
import caseclock.query.imports.UploadEffect.Told;
import caseclock.query.published.Cause;
import caseclock.query.published.Figure;
import caseclock.query.published.Foretold.Moved;
import caseclock.query.published.Restatement;
import caseclock.query.published.Restatement.Because;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.util.List;

/**
 * The effect of a checked upload on the last published week, in words.
 *
 * @param sentence the finding, or why there is none
 */
public record EffectLines(String sentence, List<Line> figures) {

    /** @param because "newly recorded +2 and withdrawn −1" */
    public record Line(String name, String published, String now, String withFile, String because) {}

    static EffectLines of(UploadEffect effect) {
        return switch (effect) {
            case NotTold not -> new EffectLines(not.because(), List.of());
            case Told told -> told(told);
        };
    }

    private static EffectLines told(Told told) {
        var week = "the week ending " + Words.day(told.foretold().week().weekEnding());
        int moved = told.foretold().figures().size();
        return new EffectLines(
                moved == 0
                        ? "No published figure of " + week + " would be another."
                        : Words.sentence(Words.small(moved)) + (moved == 1 ? " figure of " : " figures of ") + week
                                + " would be answered differently.",
                told.foretold().figures().stream().map(EffectLines::line).toList());
    }

    private static Line line(Moved moved) {
        var figure = moved.withMore();
        return new Line(
                name(figure),
                Words.number(moved.published()),
                Words.number(figure.published()),
                Words.number(figure.now()),
                Words.list(figure.causes().stream().map(EffectLines::because).toList()));
    }

    private static String because(Because because) {
        int count = because.count();
        String sign = count > 0 ? "+" : count < 0 ? "−" : "±";
        return words(because.cause()) + " " + sign + Words.number(Math.abs(count));
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case RECORDED_LATE -> "newly recorded";
            case CORRECTED -> "corrected";
            case WITHDRAWN -> "withdrawn";
            case BANK_HOLIDAY_ANNOUNCED, TIMESCALE_CHANGED, NOT_EXPLAINED -> "not explained by this file";
        };
    }

    private static String name(Restatement figure) {
        return switch (figure.figure()) {
            case UNALLOCATED -> "Unallocated children";
            case LONGEST_WAIT -> "Longest wait for a worker, in working days";
            case FINISHED -> of(figure, "finished");
            case FINISHED_IN_TIME -> of(figure, "finished in time");
            case FELL_DUE -> of(figure, "fell due");
            case FELL_DUE_MET -> of(figure, "fell due and met");
            case OPEN_IN_TIME -> of(figure, "running in time");
            case OPEN_DUE_SOON -> of(figure, "due soon");
            case OPEN_BOOKED_LATE -> of(figure, "booked late");
            case OPEN_OVERDUE -> of(figure, "overdue");
            case OPEN_NO_LIMIT -> of(figure, "running, without a limit");
        };
    }

    private static String of(Restatement figure, String what) {
        return figure.subject().equals(Figure.WAITING)
                ? Words.sentence(what)
                : ClockWords.name(TimescaleKey.of(figure.subject())) + ", " + what;
    }
}
