package caseclock.query.frame;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;

/** Style sheet and scripts go by an address that changes with their content, so that a browser may keep them for ever. */
public final class Assets {

    public static final String FOLDER = "/static/assets/";

    private static final List<String> FILES = List.of("app.css", "app.js", "govuk-frontend.min.js", "icon.svg");
    private static final int LENGTH = 12;

    private Assets() {}

    /** A fingerprint of all of them. */
    public static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var file : FILES) {
                digest.update(file.getBytes(StandardCharsets.UTF_8));
                digest.update(read(file));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] read(String file) {
        try (var bytes = Objects.requireNonNull(Assets.class.getResourceAsStream(FOLDER + file), file)) {
            return bytes.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
