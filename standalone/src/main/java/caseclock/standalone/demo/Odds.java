package caseclock.standalone.demo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Things that may come about, each with a weight; only the weights' proportions matter. */
final class Odds<T> {

    private final List<T> things;

    /** For each thing, its weight and those of all before it. */
    private final double[] weightsUpTo;

    private Odds(List<T> things, double[] weightsUpTo) {
        this.things = things;
        this.weightsUpTo = weightsUpTo;
    }

    static <T> Odds<T> of(double weight, T thing) {
        return new Odds<>(List.of(thing), new double[] {weight});
    }

    Odds<T> or(double weight, T thing) {
        var more = new ArrayList<>(things);
        more.add(thing);
        double[] upTo = Arrays.copyOf(weightsUpTo, more.size());
        upTo[things.size()] = weightsUpTo[things.size() - 1] + weight;
        return new Odds<>(List.copyOf(more), upTo);
    }

    /** The thing at a share of the way through all weights, 0 to below 1. */
    T at(double share) {
        double wanted = share * weightsUpTo[weightsUpTo.length - 1];
        int at = 0;
        while (at < weightsUpTo.length - 1 && weightsUpTo[at] <= wanted) {
            at++;
        }
        return things.get(at);
    }
}
