package caseclock.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;

/** Somebody who has signed in to a running demo and opens its pages. */
final class Visitor {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final URI base;
    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private Visitor(URI base) {
        this.base = base;
    }

    /** @param status 0 if nothing was answered */
    record Answer(int status, String body) {}

    static Visitor signedIn(URI base, String person) {
        var visitor = new Visitor(base);
        var token = TOKEN.matcher(visitor.open("/sign-in").body());
        if (!token.find()) {
            throw new IllegalStateException("There is no form to sign in at " + base + ".");
        }
        String password = Objects.requireNonNullElse(System.getenv("CASECLOCK_PASSWORD"), "caseclock");
        visitor.send(HttpRequest.newBuilder(base.resolve("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("username=" + person + "&password="
                        + URLEncoder.encode(password, StandardCharsets.UTF_8) + "&_csrf=" + token.group(1))));
        return visitor;
    }

    /** Whether a case was recorded: 201 if it was. */
    static int recorded(URI base, String json) {
        var person = "data-officer:" + Objects.requireNonNullElse(System.getenv("CASECLOCK_PASSWORD"), "caseclock");
        var credentials = Base64.getEncoder().encodeToString(person.getBytes(StandardCharsets.UTF_8));
        return new Visitor(base)
                .send(HttpRequest.newBuilder(base.resolve("/api/v1/cases"))
                        .header("Authorization", "Basic " + credentials)
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)))
                .status();
    }

    Answer open(String address) {
        return send(HttpRequest.newBuilder(base.resolve(address)).header("Accept", "text/html"));
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            var answer = http.send(request.timeout(PATIENCE).build(), BodyHandlers.ofString());
            return new Answer(answer.statusCode(), answer.body());
        } catch (java.net.http.HttpTimeoutException none) {
            return new Answer(0, "");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
