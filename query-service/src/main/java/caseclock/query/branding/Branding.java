package caseclock.query.branding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** A council's logo and colour, if it has set them, at an address that changes with their content. */
public record Branding(Optional<Logo> logo, Optional<Colour> colour) {

    public static final String ADDRESS = "/house";

    private static final int LENGTH = 12;

    /** Neither is set. */
    public static Branding none() {
        return new Branding(Optional.empty(), Optional.empty());
    }

    /** Where the style sheet is that sets the colour. */
    public Optional<String> styleAddress() {
        return colour.map(_ -> folder() + "/house.css");
    }

    public Optional<String> logoAddress() {
        return logo.map(one -> folder() + "/" + one.file());
    }

    /** The one rule that differs between councils; a style sheet of its own, because no page may have a style in it. */
    Optional<String> css() {
        return colour.map(one -> ":root{--council:" + one.css() + "}\n");
    }

    private String folder() {
        return ADDRESS + "/" + fingerprint();
    }

    private String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            css().ifPresent(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            logo.ifPresent(one -> digest.update(one.content()));
            return HexFormat.of().formatHex(digest.digest()).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
