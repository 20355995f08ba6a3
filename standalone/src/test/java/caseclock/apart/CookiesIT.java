package caseclock.apart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.standalone.RunningCaseClock;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Behind the one address everybody gets the cookies that are theirs. */
class CookiesIT {

    private static HttpServer told;
    private static OneAddress proxy;
    private static HttpClient http;

    @BeforeAll
    static void start(@TempDir Path directory) throws Exception {
        Composed.need("nginx", "nginx-light");
        told = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        told.createContext("/", CookiesIT::sayWhichCookies);
        told.start();
        int port = told.getAddress().getPort();
        proxy = OneAddress.before(List.of(port), List.of(port), port, directory);
        http = HttpClient.newBuilder().sslContext(proxy.trusting()).build();
        RunningCaseClock.await(CookiesIT::answers);
    }

    @AfterAll
    static void stop() {
        if (proxy != null) {
            proxy.close();
            told.stop(0);
        }
    }

    private static void sayWhichCookies(HttpExchange asked) throws IOException {
        byte[] cookies = String.valueOf(asked.getRequestHeaders().get("Cookie")).getBytes(UTF_8);
        asked.sendResponseHeaders(200, cookies.length);
        asked.getResponseBody().write(cookies);
        asked.close();
    }

    @ParameterizedTest
    @CsvSource({
        "caseclock=OURS, null",
        "grafana_session=g, [grafana_session=g]",
        "caseclock=OURS; grafana_session=g, [grafana_session=g]",
        "grafana_session=g; caseclock=OURS, [grafana_session=g]",
        "grafana_session=g; caseclock=OURS; redirect_to=x, [grafana_session=g; redirect_to=x]",
    })
    void grafanaGetsItsOwnAndNotOurs(String sent, String arrived) {
        assertThat(cookiesAt("/grafana/d/x", sent)).isEqualTo(arrived);
    }

    @ParameterizedTest
    @CsvSource({"caseclock=OURS, [caseclock=OURS]", "x=y; caseclock=OURS, [x=y; caseclock=OURS]"})
    void caseClockGetsItsOwn(String sent, String arrived) {
        assertThat(cookiesAt("/teams", sent)).isEqualTo(arrived);
    }

    private static String cookiesAt(String path, String sent) {
        try {
            var request = HttpRequest.newBuilder(proxy.address().resolve(path)).header("Cookie", sent);
            return http.send(request.build(), BodyHandlers.ofString()).body();
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    private static boolean answers() {
        try {
            return !cookiesAt("/", "x=y").isEmpty();
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }
}
