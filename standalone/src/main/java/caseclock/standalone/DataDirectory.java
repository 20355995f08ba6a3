package caseclock.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The directory that holds everything of one installation, readable by its owner alone. */
final class DataDirectory {

    /** In the demo everybody may know it; the children are invented. */
    private static final String DEMO_PASSWORD = "caseclock";

    private static final String MARK = "caseclock-data";
    private static final String KEY = "case-id-key";
    private static final String PASSWORD = "sign-in-password";
    private static final String TOLD_ON = "demo-told-on";
    private static final String DATABASE = "postgresql";

    private final Path directory;

    DataDirectory(Path directory) {
        this.directory = directory.toAbsolutePath().normalize();
    }

    /** Where "run" keeps everything when nothing else is said. */
    static Path usual() {
        return Path.of(System.getProperty("caseclock.home", "."), "data", "run");
    }

    /** Where PostgreSQL keeps its data. */
    Path database() {
        return directory.resolve(DATABASE);
    }

    /** Makes what is not there yet, and keeps what is. */
    Installation open(boolean demo, LocalDate today) throws IOException {
        takePossession();
        return new Installation(
                directory,
                HexFormat.of().parseHex(kept(KEY, random(32))),
                demo ? DEMO_PASSWORD : kept(PASSWORD, random(9)),
                demo ? LocalDate.parse(kept(TOLD_ON, today.toString())) : today);
    }

    /** The key that its cases are made with. */
    byte[] caseIdKey() throws IOException {
        return keptCaseIdKey()
                .orElseThrow(
                        () -> new Misuse(directory + " is no data directory of CaseClock. Say --data and its own."));
    }

    /** Empty for a new directory. */
    Optional<byte[]> keptCaseIdKey() throws IOException {
        Path file = directory.resolve(KEY);
        return Files.exists(file)
                ? Optional.of(HexFormat.of().parseHex(Files.readString(file).strip()))
                : Optional.empty();
    }

    /** Makes it CaseClock's own with the key of another installation, whose backup is to be put into it. */
    void take(byte[] key) throws IOException {
        takePossession();
        kept(KEY, HexFormat.of().formatHex(key));
    }

    private void takePossession() throws IOException {
        if (!isOurs() && !isEmpty()) {
            throw new Misuse(directory
                    + " holds something else. Say --data and a directory that is new, empty or CaseClock's own.");
        }
        EmbeddedDatabase.refuseIfInUse(directory.resolve(DATABASE));
        Files.createDirectories(
                directory, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        kept(MARK, "This directory belongs to CaseClock. Do not change anything in it.");
    }

    /** The password of a running installation, for whoever may read its files. */
    String signInPassword() throws IOException {
        Path file = directory.resolve(PASSWORD);
        return Files.isReadable(file) ? Files.readString(file).strip() : DEMO_PASSWORD;
    }

    /** Removes everything that is CaseClock's. A directory that is not CaseClock's is left alone. */
    void clear() throws IOException {
        if (isEmpty()) {
            return;
        }
        if (!isOurs()) {
            throw new Misuse(directory + " is not CaseClock's own, so --fresh does not touch it.");
        }
        EmbeddedDatabase.remove(directory.resolve(DATABASE));
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private boolean isOurs() {
        return Files.exists(directory.resolve(MARK));
    }

    private boolean isEmpty() throws IOException {
        if (!Files.exists(directory)) {
            return true;
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.findAny().isEmpty();
        }
    }

    private String kept(String name, String otherwise) throws IOException {
        Path file = directory.resolve(name);
        if (!Files.exists(file)) {
            Path unfinished = directory.resolve(name + ".new");
            Files.deleteIfExists(unfinished);
            Files.createFile(
                    unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.write(unfinished, List.of(otherwise));
            Files.move(unfinished, file, java.nio.file.StandardCopyOption.ATOMIC_MOVE);
        }
        return Files.readString(file).strip();
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        new SecureRandom().nextBytes(value);
        return HexFormat.of().formatHex(value);
    }
}
