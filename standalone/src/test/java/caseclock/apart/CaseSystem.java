package caseclock.apart;

import caseclock.standalone.RunningCaseClock;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/**
 * A case system that records visits and does not give up: what is not answered, or answered with "come again", is sent to the next command process
 * under the same key, until it is acknowledged.
 */
final class CaseSystem {

    private static final int AT_ONCE = 6;
    private static final int TRIES = 400;
    private static final Set<Integer> COME_AGAIN = Set.of(409, 503);

    private final List<ServiceProcess> commands;
    private final String token;

    CaseSystem(List<ServiceProcess> commands, String token) {
        this.commands = commands;
        this.token = token;
    }

    /** Makes a child known, and answers the case. */
    String register(String reference) {
        var answer = send(
                0,
                "/api/v1/cases",
                "{\"council\":\"999\",\"reference\":\"%s\"}".formatted(reference),
                "register " + reference);
        return RunningCaseClock.JSON.readTree(answer.body()).path("caseId").asString();
    }

    /** Records so many visits, several at once and at each command process in turn; returns when all are acknowledged. */
    void recordVisits(String caseId, int number) {
        var calls = IntStream.range(0, number)
                .<Callable<HttpResponse<String>>>mapToObj(n -> () -> recordVisit(caseId, n))
                .toList();
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (var answer : threads.invokeAll(calls)) {
                answer.get();
            }
        } catch (InterruptedException | ExecutionException broken) {
            throw new AssertionError(broken);
        }
    }

    HttpResponse<String> recordVisit(String caseId, int number) {
        var day = LocalDate.of(2026, 1, 5).plusDays(number);
        return send(
                number,
                "/api/v1/cases/" + caseId + "/visits",
                "{\"happenedOn\":\"%s\"}".formatted(day),
                caseId + " " + number);
    }

    private HttpResponse<String> send(int first, String path, String json, String key) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            var command = commands.get((first + attempt) % commands.size());
            try {
                var answer = command.post(token, path, json, "Idempotency-Key", key);
                if (answer.statusCode() == 201) {
                    return answer;
                }
                if (!COME_AGAIN.contains(answer.statusCode())) {
                    throw new AssertionError(path + " answered " + answer.statusCode() + ": " + answer.body());
                }
            } catch (UncheckedIOException unanswered) {
                java.util.concurrent.locks.LockSupport.parkNanos(10_000_000);
            }
        }
        throw new AssertionError("nobody acknowledged " + key);
    }
}
