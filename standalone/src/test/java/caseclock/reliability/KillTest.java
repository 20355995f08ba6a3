package caseclock.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Hundreds of kills by one command, with a table of what came of them: {@code ./caseclock kill-test [N] [SEED] [one-process|postgresql|apart|both]}. */
final class KillTest {

    private static final int USUAL_KILLS = 200;
    private static final int KILLS_BETWEEN_REBUILDS = 20;

    /** One kill in so many is of the services apart. */
    private static final int PARTS_APART = 4;

    private KillTest() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        int kills = words.length > 0 ? Integer.parseInt(words[0]) : USUAL_KILLS;
        long seed = words.length > 1 ? Long.parseLong(words[1]) : System.nanoTime();
        Path directory = Path.of("target", "reliability").toAbsolutePath();
        Files.createDirectories(directory);
        System.out.println("Kills " + kills + ", seed " + seed + ", kept in " + directory);
        String what = words.length > 2 ? words[2] : "both";
        var tally = new Tally();
        var told = new Thread(() -> tally.print(System.out));
        Runtime.getRuntime().addShutdownHook(told);
        boolean good;
        try (Server server = Server.start(directory.resolve("server"))) {
            int apart = apart(kills, what);
            good = oneProcess(server, directory, kills - apart, seed, what, tally)
                    && apart(server, directory, apart, seed, tally);
        }
        System.out.println(good ? "Nothing was lost, doubled or wrong." : "SOMETHING WAS LOST, DOUBLED OR WRONG.");
        System.exit(good ? 0 : 1);
    }

    /** How many of the kills are of the services apart. */
    private static int apart(int kills, String what) {
        return switch (what) {
            case "one-process", "postgresql" -> 0;
            case "apart" -> kills;
            case "both" -> kills / PARTS_APART;
            default -> throw new IllegalArgumentException("say one-process, postgresql, apart or both, not " + what);
        };
    }

    private static boolean oneProcess(Server server, Path directory, int kills, long seed, String what, Tally tally)
            throws IOException, InterruptedException {
        Server own = server.database("one_process");
        Path here = directory.resolve("one-process");
        List<Plan.Kill> kinds = what.equals("postgresql") ? Plan.postgresql() : Plan.oneProcess();
        return kills == 0
                || run(new Trial(own, Form.oneProcess(own, here), here, seed), Plan.of(kinds, kills, seed), tally);
    }

    private static boolean apart(Server server, Path directory, int kills, long seed, Tally tally)
            throws IOException, InterruptedException {
        Server own = server.database("apart");
        Path here = directory.resolve("apart");
        return kills == 0
                || run(new Trial(own, Form.apart(own, here), here, seed), Plan.of(Plan.apart(), kills, seed), tally);
    }

    private static boolean run(Trial trial, List<Plan.Kill> plan, Tally tally)
            throws IOException, InterruptedException {
        boolean good = true;
        try (trial) {
            for (int number = 1; number <= plan.size() && good; number++) {
                Plan.Kill kill = plan.get(number - 1);
                Round round = trial.kill(kill.who(), kill.moment());
                tally.add(round);
                say(number, round);
                good = round.verdict().isGood();
                if (good && (number % KILLS_BETWEEN_REBUILDS == 0 || number == plan.size())) {
                    List<String> differences = trial.differencesFromARebuild();
                    System.out.println(
                            "Read tables against a rebuild: " + (differences.isEmpty() ? "equal." : differences));
                    good = differences.isEmpty();
                }
            }
        }
        return good;
    }

    private static void say(int number, Round round) {
        System.out.printf(
                Locale.ROOT,
                "%4d  %s, %s: %s, %d acknowledged, %d in doubt, answering after %.1f s, all well after %.1f s%s%n",
                number,
                round.who(),
                round.moment(),
                round.landed() ? "landed" : "VOID",
                round.acknowledged(),
                round.inDoubt(),
                round.answering().toMillis() / 1000.0,
                round.recovery().toMillis() / 1000.0,
                round.verdict().isGood() ? "" : " " + round.verdict());
    }
}
