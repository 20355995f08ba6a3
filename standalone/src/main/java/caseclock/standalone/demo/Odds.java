package caseclock.standalone.demo;

import java.util.ArrayList;
import java.util.List;

/** Things that may come about, each with a weight; only the weights' proportions matter. */
record Odds<T>(List<T> things, List<Double> weights) {

    static <T> Odds<T> of(double weight, T thing) {
        return new Odds<>(List.of(thing), List.of(weight));
    }

    Odds<T> or(double weight, T thing) {
        var allThings = new ArrayList<>(things);
        allThings.add(thing);
        var allWeights = new ArrayList<>(weights);
        allWeights.add(weight);
        return new Odds<>(List.copyOf(allThings), List.copyOf(allWeights));
    }

    /** The thing at a share of the way through all weights, 0 to below 1. */
    T at(double share) {
        double left = share * weights.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < things.size(); i++) {
            left -= weights.get(i);
            if (left < 0) {
                return things.get(i);
            }
        }
        return things.getLast();
    }
}
