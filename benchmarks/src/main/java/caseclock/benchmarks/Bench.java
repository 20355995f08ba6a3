package caseclock.benchmarks;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/** {@code ./caseclock bench}: times what is asked for and prints it beside what is plain. */
public final class Bench {

    private Bench() {}

    public static void main(String[] arguments) throws RunnerException, IOException {
        switch (arguments.length == 0 ? "engine" : arguments[0]) {
            case "engine" -> EngineRun.print();
            case "figures" -> FiguresRun.print(List.of(arguments).contains("national"));
            default -> {
                System.err.println("There are: engine, figures, figures national.");
                System.exit(2);
            }
        }
    }
}
