package caseclock.reliability;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Hundreds of kills by one command, with a table of what came of them: {@code ./caseclock kill-test [N] [SEED]}. */
final class KillTest {

    private static final int USUAL_KILLS = 200;
    private static final int KILLS_BETWEEN_REBUILDS = 20;

    private KillTest() {}

    public static void main(String[] words) throws IOException, InterruptedException {
        int kills = words.length > 0 ? Integer.parseInt(words[0]) : USUAL_KILLS;
        long seed = words.length > 1 ? Long.parseLong(words[1]) : System.nanoTime();
        Path directory = Path.of("target", "reliability").toAbsolutePath();
        Files.createDirectories(directory);
        System.out.println("Kills " + kills + ", seed " + seed + ", kept in " + directory);
        boolean good;
        try (Server server = Server.start(directory.resolve("server"))) {
            good = run(server.database("kills"), directory, kills, seed);
        }
        System.out.println(good ? "Nothing was lost, doubled or wrong." : "SOMETHING WAS LOST, DOUBLED OR WRONG.");
        System.exit(good ? 0 : 1);
    }

    private static boolean run(Server server, Path directory, int kills, long seed)
            throws IOException, InterruptedException {
        var tally = new Tally();
        boolean good = true;
        try (var trial = new Trial(server, directory, seed)) {
            List<Plan.Kill> plan = Plan.of(kills, seed);
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
        } finally {
            tally.print(System.out);
        }
        return good;
    }

    private static void say(int number, Round round) {
        System.out.printf(
                Locale.ROOT,
                "%4d  %s, %s: %s, %d acknowledged, %d in doubt, well again after %.1f s%s%n",
                number,
                round.who(),
                round.moment(),
                round.landed() ? "landed" : "VOID",
                round.acknowledged(),
                round.inDoubt(),
                round.recovery().toMillis() / 1000.0,
                round.verdict().isGood() ? "" : " " + round.verdict());
    }
}
