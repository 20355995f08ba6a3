package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The database roles' passwords: made once, kept in a file that only its owner can read. */
final class Passwords {

    private final Map<String, String> byRole;

    private Passwords(Map<String, String> byRole) {
        this.byRole = byRole;
    }

    /** Reads them, making them first if there are none yet. */
    static Passwords madeIn(Path file, Collection<String> roles) throws IOException {
        if (!Files.exists(file)) {
            make(file, roles);
        }
        return readFrom(file);
    }

    static Passwords readFrom(Path file) throws IOException {
        if (!Files.exists(file)) {
            throw new IOException(
                    "The file " + file + " is missing, and without the passwords in it nobody gets into the"
                            + " database beside it. Put it back.");
        }
        return new Passwords(Files.readAllLines(file).stream()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toUnmodifiableMap(line -> line[0], line -> line[1])));
    }

    String of(String role) {
        return Optional.ofNullable(byRole.get(role))
                .orElseThrow(
                        () -> new IllegalStateException("The password file has no line for the role " + role + "."));
    }

    /** Written beside and moved into place, so that a kill leaves either no file or a whole one. */
    private static void make(Path file, Collection<String> roles) throws IOException {
        List<String> lines = roles.stream().map(role -> role + "=" + random()).toList();
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(unfinished, lines);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}
