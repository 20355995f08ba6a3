package caseclock.access.setup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.springframework.core.env.PropertyResolver;

/**
 * What an operator set: {@code caseclock.database.url} is the variable {@code CASECLOCK_DATABASE_URL}, and a secret can also stand in the file that
 * {@code …_FILE} names.
 */
public record Variables(PropertyResolver environment) {

    private static final String FILE = "-file";
    private static final int USUAL_PORT = 8080;
    private static final int HIGHEST_PORT = 65_535;

    /** How a property is spelt in the environment. */
    public static String name(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    /** @param right what would be right, as a sentence */
    public String text(String property, String right) {
        return given(property).orElseThrow(() -> new StartRefused(name(property), "is missing. " + right));
    }

    /** What may be left out. */
    public Optional<String> given(String property) {
        return Optional.ofNullable(environment.getProperty(property))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** @param right what would be right, as a sentence */
    public String secret(String property, String right) {
        var direct = given(property);
        var file = given(property + FILE);
        if (direct.isPresent() && file.isPresent()) {
            throw new StartRefused(name(property), "and " + name(property + FILE) + " are both set. Set one of them.");
        }
        return direct.or(() -> file.map(path -> read(property + FILE, path)))
                .orElseThrow(() -> new StartRefused(
                        name(property), "is missing. " + right + " Or name a file in " + name(property + FILE) + "."));
    }

    /** Where the service answers. */
    public int port() {
        return number("caseclock.port", USUAL_PORT, 1, HIGHEST_PORT);
    }

    public int number(String property, int otherwise, int least, int most) {
        return given(property).map(text -> number(property, text, least, most)).orElse(otherwise);
    }

    private static int number(String property, String text, int least, int most) {
        var right = "must be a whole number from " + least + " to " + most + ".";
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            throw wrong(property, right, none);
        }
        throw new StartRefused(name(property), right);
    }

    private static String read(String property, String path) {
        try {
            var secret = Files.readString(Path.of(path)).strip();
            if (!secret.isEmpty()) {
                return secret;
            }
        } catch (IOException | InvalidPathException unreadable) {
            throw wrong(property, "names a file that cannot be read. Name one that this process may read.", unreadable);
        }
        throw new StartRefused(name(property), "names a file that is empty. Write the secret into it.");
    }

    private static StartRefused wrong(String property, String sentence, Exception reason) {
        var wrong = new StartRefused(name(property), sentence);
        wrong.initCause(reason);
        return wrong;
    }
}
