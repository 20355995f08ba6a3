package caseclock.access;

import caseclock.standalone.RunningCaseClock;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.core.env.Environment;

/** One person's browser without scripts: it keeps cookies, follows links and sends forms as they stand on the page. */
public final class Browser {

    private static final String PASSWORD = "a password for tests";

    private static final String BOUNDARY = "a-boundary-for-tests";

    private static final int MOST_REDIRECTS = 10;

    private final URI home;
    private final HttpClient http;

    private Browser(URI home, HttpClient http) {
        this.home = home;
        this.http = http;
    }

    /** Nobody is signed in yet. */
    public static Browser at(RunningCaseClock caseClock) {
        return at(URI.create(
                "http://localhost:" + caseClock.bean(Environment.class).getProperty("local.server.port")));
    }

    /** Nobody is signed in yet. */
    public static Browser at(URI home) {
        return new Browser(
                home, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    /** Nobody is signed in yet, and the address shows a certificate that only this browser trusts. */
    public static Browser at(URI home, javax.net.ssl.SSLContext trusting) {
        return new Browser(
                home,
                HttpClient.newBuilder()
                        .cookieHandler(new CookieManager())
                        .sslContext(trusting)
                        .build());
    }

    /** The same browser at another process of the same address: cookies go by the host alone. */
    public Browser alsoAt(URI other) {
        return new Browser(other, http);
    }

    public Browser signIn(String person) {
        return signIn(person, PASSWORD);
    }

    public Browser signIn(String person, String password) {
        send(page("/sign-in"), "main form", Map.of("username", person, "password", password));
        return this;
    }

    public HttpResponse<String> open(String address) {
        return exchange(request(address).GET());
    }

    /** Asks what an address would answer, without what it says. */
    public HttpResponse<String> head(String address) {
        return exchange(request(address).HEAD());
    }

    /** Opens an address and goes wherever it leads on to. */
    public HttpResponse<String> arrive(String address) {
        return follow(open(address));
    }

    /** Goes wherever an answer leads on to. */
    public HttpResponse<String> follow(HttpResponse<String> answer) {
        var last = answer;
        for (int i = 0; i < MOST_REDIRECTS && last.statusCode() / 100 == 3; i++) {
            var next = last.uri().resolve(last.headers().firstValue("Location").orElseThrow());
            last = open(next.toString());
        }
        return last;
    }

    public Document page(String address) {
        return Jsoup.parse(open(address).body());
    }

    /** Sends a form of a page with its hidden fields and these filled in. */
    public HttpResponse<String> send(Document page, String form, Map<String, String> typed) {
        var element = page.selectFirst(form);
        var fields = element.select("input[type=hidden]").stream()
                .collect(Collectors.toMap(one -> one.attr("name"), one -> one.attr("value")));
        fields.putAll(typed);
        return post(element.attr("action"), fields);
    }

    public HttpResponse<String> post(String address, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return exchange(request(address)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    /** Sends the page's form with a file. */
    public HttpResponse<String> upload(Document page, byte[] file) {
        var form = page.selectFirst("main form");
        var head =
                "--%1$s\r\nContent-Disposition: form-data; name=\"_csrf\"\r\n\r\n%2$s\r\n--%1$s\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xml\"\r\n\r\n"
                        .formatted(
                                BOUNDARY, form.selectFirst("input[name=_csrf]").val());
        var tail = "\r\n--" + BOUNDARY + "--\r\n";
        return exchange(request(form.attr("action"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofByteArray(file),
                        BodyPublishers.ofString(tail))));
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(home.resolve(address)).header("Accept", "text/html,*/*;q=0.8");
    }

    private HttpResponse<String> exchange(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
