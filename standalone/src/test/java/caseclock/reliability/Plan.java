package caseclock.reliability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which kills there are, and in which order they come for a seed: all of them once before any comes again. */
final class Plan {

    /** One kind of kill. */
    record Kill(Who who, Moment moment) {}

    private Plan() {}

    static List<Kill> all() {
        Stream<Kill> process = Stream.of(Moment.values()).map(moment -> new Kill(Who.ONE_PROCESS, moment));
        Stream<Kill> backend = Stream.of(Moment.values()).map(moment -> new Kill(Who.BACKEND, moment));
        Stream<Kill> server = Stream.of(Who.CHECKPOINTER, Who.WALWRITER, Who.POSTMASTER, Who.POSTMASTER, Who.POSTMASTER)
                .map(who -> new Kill(who, Moment.AT_RANDOM));
        return Stream.of(process, backend, server).flatMap(kills -> kills).toList();
    }

    static List<Kill> of(int kills, long seed) {
        var random = new Random(seed);
        var plan = new ArrayList<Kill>();
        while (plan.size() < kills) {
            var once = new ArrayList<>(all());
            Collections.shuffle(once, random);
            plan.addAll(once);
        }
        return plan.subList(0, kills);
    }
}
