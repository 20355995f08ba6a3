package caseclock.query.records;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;
import java.util.Set;

/** Knows where the case system shows a child, if the council has said so; only a link of the page ever holds that address. */
public record CaseSystem(Optional<String> pattern) {

    private static final String REFERENCE = "{reference}";

    private static final String RIGHT =
            " Give an address with {reference} in it, for instance https://cases.council.example/child/{reference}.";

    /** The council has not said where it is. */
    public static CaseSystem none() {
        return new CaseSystem(Optional.empty());
    }

    /** @throws IllegalArgumentException with a sentence that says what would be right */
    public static CaseSystem read(String text) {
        if (!text.contains(REFERENCE)) {
            throw new IllegalArgumentException("does not say where the child's reference stands." + RIGHT);
        }
        try {
            var address = new URI(text.replace(REFERENCE, "x"));
            if (!Set.of("https", "http").contains(String.valueOf(address.getScheme())) || address.getHost() == null) {
                throw new IllegalArgumentException("is no address of the web (https or http)." + RIGHT);
            }
            if (!address.getHost().equals(new URI(text.replace(REFERENCE, "y")).getHost())) {
                throw new IllegalArgumentException("has the child's reference in the name of the server." + RIGHT);
            }
        } catch (URISyntaxException wrong) {
            throw new IllegalArgumentException("is no address." + RIGHT, wrong);
        }
        return new CaseSystem(Optional.of(text));
    }

    Optional<String> address(String reference) {
        return pattern.map(text ->
                text.replace(REFERENCE, URLEncoder.encode(reference, UTF_8).replace("+", "%20")));
    }
}
