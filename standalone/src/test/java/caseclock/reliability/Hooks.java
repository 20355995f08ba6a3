package caseclock.reliability;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The few classes that watch a victim, in a directory that its jar's launcher takes in. */
final class Hooks {

    private static final List<String> CLASSES = List.of(
            "Armed",
            "Deed",
            "Moment",
            "WatchedConnection",
            "WatchedPool",
            "WatchingInitializer",
            "WatchingInitializer$Watching");

    private Hooks() {}

    static Path in(Path directory) throws IOException {
        Path hooks = directory.resolve("hooks");
        Path classes = Files.createDirectories(hooks.resolve("caseclock").resolve("reliability"));
        for (String name : CLASSES) {
            try (InputStream compiled = Hooks.class.getResourceAsStream(name + ".class")) {
                Files.copy(compiled, classes.resolve(name + ".class"), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.writeString(
                Files.createDirectories(hooks.resolve("META-INF")).resolve("spring.factories"),
                "org.springframework.context.ApplicationContextInitializer=" + WatchingInitializer.class.getName()
                        + "\n");
        return hooks;
    }
}
