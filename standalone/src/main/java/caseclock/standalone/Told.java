package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** What was told by environment variables; what is secret may stand in a file whose name is told instead. */
record Told(Map<String, String> environment) {

    static final String DATABASE = "CASECLOCK_DATABASE_URL";
    static final String MIGRATOR_PASSWORD = "CASECLOCK_DATABASE_MIGRATOR_PASSWORD";
    static final String KEY = "CASECLOCK_CASE_ID_KEY";

    Optional<String> text(String name) {
        return Optional.ofNullable(environment.get(name)).filter(text -> !text.isBlank());
    }

    /** Of the variable itself, or of the file that NAME_FILE names. */
    Optional<String> secret(String name) throws IOException {
        Optional<String> file = text(name + "_FILE");
        if (file.isEmpty()) {
            return text(name);
        }
        Path path = Path.of(file.get());
        if (!Files.isReadable(path)) {
            throw new Misuse(name + "_FILE names " + path + ", and there is no readable file of that name.");
        }
        return Optional.of(Files.readString(path).strip());
    }

    Optional<byte[]> key() throws IOException {
        return secret(KEY).map(text -> key(KEY, text));
    }

    static byte[] key(String where, String text) {
        if (!text.matches("[0-9a-fA-F]{64,}") || text.length() % 2 != 0) {
            throw new Misuse(where + " holds no case-id key: one is written as 64 digits from 0 to f.");
        }
        return HexFormat.of().parseHex(text);
    }

    /** The password of the role that owns the schemas. */
    DatabaseAccess migrator() throws IOException {
        String url = text(DATABASE).orElseThrow();
        if (!url.matches("jdbc:postgresql://[^?]+")) {
            throw new Misuse(
                    DATABASE + " is written as jdbc:postgresql://host:port/database, without anything after it.");
        }
        String password = secret(MIGRATOR_PASSWORD)
                .orElseThrow(() -> new Misuse("Say " + MIGRATOR_PASSWORD + "_FILE: the file with the password of "
                        + DatabaseRole.MIGRATOR.roleName() + "."));
        return new DatabaseAccess(url + DatabaseRole.MIGRATOR.settings(), DatabaseRole.MIGRATOR.roleName(), password);
    }
}
