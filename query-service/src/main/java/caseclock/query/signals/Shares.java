package caseclock.query.signals;

import caseclock.query.words.Words;
import java.util.List;
import java.util.Optional;

/**
 * Limits for shares of differing numbers (a p-chart): the share of all ± 3 standard errors of a binomial with each point's own number, between
 * nothing and all. Of fewer than ten no share is shown and none is judged; and what lies outside must be rarer than one in two hundred when
 * counted exactly, because small numbers leave such limits far more often than large ones do.
 */
public final class Shares {

    /** Below this many a percentage says more than the count knows. */
    static final int FEWEST = 10;

    private static final int STANDARD_ERRORS = 3;

    private Shares() {}

    /** @param shares oldest first; of nothing there is no share, and no point */
    public static ControlChart of(List<ShareOf> shares, Wording wording) {
        List<ShareOf> points = shares.stream().filter(one -> one.whole() > 0).toList();
        if (points.size() < ControlChart.FEWEST) {
            return ControlChart.withoutLimits(
                    Optional.of(Binomial.of(points))
                            .filter(all -> all.whole() >= FEWEST)
                            .map(Binomial::share),
                    points.stream().map(Shares::unjudged).toList(),
                    wording);
        }
        Binomial all = Binomial.of(points);
        Binomial usual = usual(points, all);
        return ControlChart.withLimits(
                all.share(),
                usual.share(),
                points.stream().map(point -> judged(point, all, usual)).toList(),
                wording);
    }

    private static Binomial usual(List<ShareOf> points, Binomial all) {
        Binomial inside = Binomial.of(
                points.stream().filter(point -> !isOutside(point, all)).toList());
        return inside.whole() < FEWEST ? all : inside;
    }

    private static boolean isOutside(ShareOf point, Binomial all) {
        return point.whole() >= FEWEST && all.excludes(point.part(), point.whole(), STANDARD_ERRORS);
    }

    private static Plotted unjudged(ShareOf point) {
        return new Plotted(point.until(), shown(point), written(point), Optional.empty(), false, false, 0, 1);
    }

    private static Plotted judged(ShareOf point, Binomial all, Binomial usual) {
        return new Plotted(
                point.until(),
                shown(point),
                written(point),
                Optional.of(all.limits(point.whole(), STANDARD_ERRORS)),
                isOutside(point, all),
                point.whole() >= FEWEST,
                Limits.side(point.share(), usual.share()),
                usual.chanceOfSide(point.part(), point.whole()));
    }

    private static Optional<Double> shown(ShareOf point) {
        return point.whole() < FEWEST ? Optional.empty() : Optional.of(point.share());
    }

    private static String written(ShareOf point) {
        String counts = Words.outOf(point.part(), point.whole());
        return Words.share(point.part(), point.whole())
                .map(share -> counts + " (" + share + ")")
                .orElse(counts);
    }
}
