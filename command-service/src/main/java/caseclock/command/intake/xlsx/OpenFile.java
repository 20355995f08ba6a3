package caseclock.command.intake.xlsx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Takes the name away from a file that this process has open, so that nothing of it is left however the process ends; Linux still leads to it by its number. */
final class OpenFile {

    private static final Path NUMBERS = Path.of("/proc/self/fd");

    private OpenFile() {}

    /** @return where the process finds it from now on: under its name still, where there are no numbers */
    static Path withoutName(Path name) throws IOException {
        Optional<Path> number = number(name);
        if (number.isPresent()) {
            Files.delete(name);
        }
        return number.orElse(name);
    }

    private static Optional<Path> number(Path name) throws IOException {
        if (!Files.isDirectory(NUMBERS)) {
            return Optional.empty();
        }
        Path real = name.toRealPath();
        try (var open = Files.list(NUMBERS)) {
            return open.filter(number -> leadsTo(real, number)).findFirst();
        }
    }

    private static boolean leadsTo(Path real, Path number) {
        try {
            return Files.readSymbolicLink(number).equals(real);
        } catch (IOException closedSince) {
            return false;
        }
    }
}
