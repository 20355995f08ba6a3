package caseclock.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import org.openjdk.jmh.runner.RunnerException;

/** {@code ./caseclock bench}: times what is asked for and prints it beside what is plain. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException, InterruptedException {
        switch (arguments.length == 0 ? "engine" : arguments[0]) {
            case "engine" -> EngineRun.print();
            case "figures" -> FiguresRun.print(number(arguments, 1, Integer.MAX_VALUE), number(arguments, 2, 0));
            case "pages" ->
                PagesRun.print(
                        URI.create(text(arguments, 1, "http://localhost:8080")),
                        Path.of(text(arguments, 2, "data/demo")),
                        number(arguments, 3, 0));
            case "intake" -> IntakeRun.print(number(arguments, 1, 1_000_000));
            default -> {
                System.err.println(
                        "There are: engine; figures [cases [further councils]]; pages [address [data directory [seconds from one recorded case to the next]]]; intake [facts].");
                System.exit(2);
            }
        }
    }

    private static String text(String[] arguments, int place, String otherwise) {
        return arguments.length > place ? arguments[place] : otherwise;
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
