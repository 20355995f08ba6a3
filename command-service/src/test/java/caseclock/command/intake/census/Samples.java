package caseclock.command.intake.census;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the sample files that others published. They are no part of the project; a test that needs one is skipped, and says so, where they are missing. */
public final class Samples {

    private Samples() {}

    public static InputStream open(String name) throws IOException {
        Optional<Path> sample = folders()
                .map(folder -> folder.resolve(name))
                .filter(Files::isReadable)
                .findFirst();
        assumeTrue(
                sample.isPresent(),
                () -> "Skipped: the sample " + name
                        + " is not here. Name its folder in CASECLOCK_SAMPLES to run this test.");
        return Files.newInputStream(sample.get());
    }

    /** The folder named by the environment, else {@code shared/samples} beside any folder above this one. */
    private static Stream<Path> folders() {
        String named = System.getenv("CASECLOCK_SAMPLES");
        return named != null
                ? Stream.of(Path.of(named))
                : Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                        .map(above -> above.resolve("shared").resolve("samples"));
    }
}
