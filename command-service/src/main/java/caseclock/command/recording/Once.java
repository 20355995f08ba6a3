package caseclock.command.recording;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.Refusal;
import caseclock.events.Recording;
import caseclock.events.json.EventJson;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Carries a request out at most once for each key its sender gives: the same key again is answered as before, with another body it is refused. */
public final class Once {

    private static final int LONGEST_KEY = 200;

    private final CaseRecorder recorder;
    private final IdempotencyKeys keys;

    public Once(CaseRecorder recorder, IdempotencyKeys keys) {
        this.recorder = recorder;
        this.keys = keys;
    }

    /** What was sent, by whom, under which key. The address counts as part of what was sent. */
    record Request(String address, byte[] body, @Nullable String key, String actor) {

        byte[] identity() {
            byte[] path = (address + "\n").getBytes(StandardCharsets.UTF_8);
            byte[] whole = java.util.Arrays.copyOf(path, path.length + body.length);
            System.arraycopy(body, 0, whole, path.length, body.length);
            return whole;
        }
    }

    /** What a request asks for, and what it is answered when that is recorded. */
    record Work(CaseCommand command, Recording recording, Answer answer) {}

    record Answer(String location, Map<String, String> body) {}

    ResponseEntity<?> carryOut(Request request, Supplier<Work> work) {
        if (request.key() != null && (request.key().isBlank() || request.key().length() > LONGEST_KEY)) {
            throw new BadRequest("Idempotency-Key", "A key is between 1 and 200 characters long.");
        }
        return recorder.together(() -> again(request).orElseGet(() -> firstTime(request, work.get())));
    }

    private Optional<ResponseEntity<?>> again(Request request) {
        return Optional.ofNullable(request.key())
                .flatMap(key -> keys.answered(request.actor(), key, request.identity()))
                .map(before -> before.sameRequest()
                        ? created(EventJson.json().readValue(before.answer(), Answer.class))
                        : Refusals.refused(new Refusal(
                                "Idempotency-Key",
                                "This key was used for another request. Give each request a key of its own.")));
    }

    private ResponseEntity<?> firstTime(Request request, Work work) {
        Optional<Refusal> refusal = recorder.carryOut(work.command(), work.recording());
        if (refusal.isPresent()) {
            return Refusals.refused(refusal.get());
        }
        if (request.key() != null) {
            keys.remember(
                    request.actor(),
                    request.key(),
                    request.identity(),
                    HttpStatus.CREATED.value(),
                    EventJson.json().writeValueAsString(work.answer()));
        }
        return created(work.answer());
    }

    private static ResponseEntity<?> created(Answer answer) {
        return ResponseEntity.created(URI.create(answer.location())).body(answer.body());
    }
}
