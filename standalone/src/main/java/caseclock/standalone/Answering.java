package caseclock.standalone;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running CaseClock as one of the built-in people, and says in a sentence why there is no answer. */
final class Answering {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Options options;
    private final String person;
    private final HttpClient http = HttpClient.newHttpClient();

    Answering(Options options, String person) {
        this.options = options;
        this.person = person;
    }

    HttpRequest.Builder request(String path) throws IOException {
        String password =
                System.getenv().getOrDefault("CASECLOCK_PASSWORD", new DataDirectory(options.data()).signInPassword());
        return HttpRequest.newBuilder(URI.create(options.address()).resolve(path))
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((person + ":" + password).getBytes(StandardCharsets.UTF_8)));
    }

    HttpResponse<String> ask(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer = http.send(request.build(), BodyHandlers.ofString());
            if (answer.statusCode() == 401) {
                throw new Misuse("CaseClock does not know this password. Say --data with the directory of the running"
                        + " CaseClock, or put the password of " + person + " into CASECLOCK_PASSWORD.");
            }
            return answer;
        } catch (ConnectException nobody) {
            throw new Misuse("No CaseClock answers at " + options.address()
                    + ". Start it first (./caseclock run), or say --port.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("stopped while waiting for CaseClock", stopped);
        }
    }

    /** What a refusal says. */
    static String sentence(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body()).path("detail").asString("it answered " + answer.statusCode() + ".");
        } catch (JacksonException noJson) {
            return "it answered " + answer.statusCode() + ".";
        }
    }
}
