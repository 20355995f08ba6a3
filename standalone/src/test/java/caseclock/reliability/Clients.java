package caseclock.reliability;

import caseclock.command.casefile.CaseIds;
import caseclock.reliability.History.Outcome;
import caseclock.reliability.Operation.Kind;
import caseclock.standalone.RunningCaseClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Several at once who record in the same few cases, never send one thing twice without its key, and write down what they were told. */
final class Clients {

    private static final int CLIENTS = 6;
    private static final int HOT_CASES = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration UNTIL_ALL_IS_KNOWN = Duration.ofSeconds(120);
    private static final long PAUSE_WHEN_NOBODY_ANSWERS = 200_000_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private final CaseIds ids = new CaseIds(RunningCaseClock.KEY);
    private final HttpClient http = HttpClient.newHttpClient();
    private final String address;
    private final Supplier<String> authorization;
    private final History history;
    private final long seed;
    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger underWay = new AtomicInteger();
    private final List<UUID> cases = new CopyOnWriteArrayList<>();
    private List<Thread> threads = List.of();
    private volatile boolean going;

    Clients(Form form, History history, long seed) {
        this.address = form.recording().address();
        this.authorization = form.authorization();
        this.history = history;
        this.seed = seed;
    }

    void start() {
        going = true;
        threads = IntStream.range(0, CLIENTS)
                .mapToObj(one -> Thread.ofPlatform().daemon().start(this::go))
                .toList();
    }

    /** Whoever waits for an answer waits on. */
    void sendNothingNew() {
        going = false;
    }

    int underWay() {
        return underWay.get();
    }

    private void go() {
        while (going) {
            if (send(next()) == Outcome.UNKNOWN) {
                LockSupport.parkNanos(PAUSE_WHEN_NOBODY_ANSWERS);
            }
        }
    }

    private Operation next() {
        int mine = number.incrementAndGet();
        var random = new Random(seed + mine);
        String mark = "op-%d-%d".formatted(seed, mine);
        String day = FIRST_DAY.plusDays(random.nextInt(300)).toString();
        int chance = random.nextInt(100);
        if (cases.isEmpty() || chance < 15) {
            String reference = "R%08d".formatted(mine);
            return Operation.register(mark, ids.of("999", reference).value(), reference);
        }
        int latest = Math.min(HOT_CASES, cases.size());
        UUID hot = cases.get(cases.size() - 1 - random.nextInt(latest));
        if (chance < 25) {
            return Operation.nonsense(mark, hot, day);
        }
        return Operation.record(mark, hot, chance < 60 ? Optional.of(new UUID(seed, mine)) : Optional.empty(), day);
    }

    /** Asks again, with the key it was asked with, for everything that is in doubt, but leaves every so many of it there. */
    void askAgain(int leftInDoubt) throws InterruptedException {
        for (Thread thread : threads) {
            thread.join();
        }
        var open = new ArrayList<>(history.unknown()
                .map(History.Told::operation)
                .filter(one -> one.mark().hashCode() % leftInDoubt != 0)
                .toList());
        Waiting.until("everything in doubt is answered", UNTIL_ALL_IS_KNOWN, () -> {
            open.removeIf(one -> send(one) != Outcome.UNKNOWN);
            return open.isEmpty();
        });
    }

    private Outcome send(Operation operation) {
        underWay.incrementAndGet();
        try {
            HttpResponse<String> answer = http.send(request(operation), BodyHandlers.ofString());
            Outcome outcome = outcome(answer.statusCode());
            history.told(operation, outcome, answeredEntry(operation, outcome, answer.body()));
            if (outcome == Outcome.OK && operation.kind() == Kind.REGISTER && !cases.contains(operation.caseId())) {
                cases.add(operation.caseId());
            }
            return outcome;
        } catch (IOException noAnswer) {
            history.told(operation, Outcome.UNKNOWN, Optional.empty());
            return Outcome.UNKNOWN;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        } finally {
            underWay.decrementAndGet();
        }
    }

    /** A conflict says that nothing was recorded by this asking; an earlier one in doubt is asked for again until it is not one. */
    private static Outcome outcome(int status) {
        return switch (status) {
            case 201 -> Outcome.OK;
            case 404, 422 -> Outcome.REJECTED;
            case 409, 500, 503 -> Outcome.UNKNOWN;
            default -> throw new IllegalStateException("the harness asked for what is answered with " + status);
        };
    }

    private static Optional<String> answeredEntry(Operation operation, Outcome outcome, String body) {
        return outcome == Outcome.OK && operation.kind() == Kind.RECORD
                ? Optional.of(
                        RunningCaseClock.JSON.readTree(body).path("entryId").asString())
                : Optional.empty();
    }

    private HttpRequest request(Operation operation) {
        return request(address + operation.path())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", operation.mark())
                .POST(operation.publisher())
                .build();
    }

    private HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address))
                .timeout(PATIENCE)
                .header("Authorization", authorization.get());
    }

    /** True if the file was taken in. */
    boolean upload(byte[] file) throws IOException, InterruptedException {
        String boundary = "a-boundary-for-kills";
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"x.xml\"\r\n\r\n";
        String tail = "\r\n--" + boundary + "--\r\n";
        var request = request(address + "/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .POST(HttpRequest.BodyPublishers.concat(
                        HttpRequest.BodyPublishers.ofString(head),
                        HttpRequest.BodyPublishers.ofByteArray(file),
                        HttpRequest.BodyPublishers.ofString(tail)));
        return http.send(request.build(), BodyHandlers.discarding()).statusCode() == 202;
    }
}
