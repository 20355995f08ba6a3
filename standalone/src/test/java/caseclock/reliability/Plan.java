package caseclock.reliability;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Which kills there are, and in which order they come for a seed: all of them before any comes again; those that need no new process, and so are cheap, more often. */
final class Plan {

    /** One kind of kill. */
    record Kill(Who who, Moment moment) {}

    private Plan() {}

    /** Of CaseClock in one process, and of the PostgreSQL under it. */
    static List<Kill> oneProcess() {
        Stream<Kill> process = Stream.of(Moment.values()).map(moment -> new Kill(Who.ONE_PROCESS, moment));
        return Stream.concat(process, postgresql().stream()).toList();
    }

    /** Of the PostgreSQL under CaseClock in one process, which lives on. */
    static List<Kill> postgresql() {
        Stream<Kill> backend = Stream.of(Moment.values())
                .map(moment -> new Kill(Who.BACKEND, moment))
                .flatMap(kill -> Stream.of(kill, kill));
        Stream<Kill> server = Stream.of(Who.CHECKPOINTER, Who.WALWRITER, Who.POSTMASTER, Who.POSTMASTER, Who.POSTMASTER)
                .map(who -> new Kill(who, Moment.AT_RANDOM));
        return Stream.concat(backend, server).toList();
    }

    /** Of the two services, each at its own moments, and of the PostgreSQL under them. */
    static List<Kill> apart() {
        Stream<Kill> services = Stream.of(Moment.values())
                .map(moment -> new Kill(moment.ofTheReadSide() ? Who.QUERY_SERVICE : Who.COMMAND_SERVICE, moment));
        Stream<Kill> others =
                Stream.of(Who.QUERY_SERVICE, Who.POSTMASTER, Who.BACKEND).map(who -> new Kill(who, Moment.AT_RANDOM));
        return Stream.concat(services, others).toList();
    }

    static List<Kill> of(List<Kill> kinds, int kills, long seed) {
        var random = new Random(seed);
        var plan = new ArrayList<Kill>();
        while (plan.size() < kills) {
            var once = new ArrayList<>(kinds);
            Collections.shuffle(once, random);
            plan.addAll(once);
        }
        return plan.subList(0, kills);
    }
}
