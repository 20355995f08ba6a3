package caseclock.benchmarks;

import java.io.IOException;
import org.openjdk.jmh.runner.RunnerException;

/** {@code ./caseclock bench}: times what is asked for and prints it beside what is plain. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        switch (arguments.length == 0 ? "engine" : arguments[0]) {
            case "engine" -> EngineRun.print();
            case "figures" -> FiguresRun.print(number(arguments, 1, Integer.MAX_VALUE), number(arguments, 2, 0));
            default -> {
                System.err.println("There are: engine; figures [cases [further councils]].");
                System.exit(2);
            }
        }
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }
}
