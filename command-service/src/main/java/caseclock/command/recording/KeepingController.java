package caseclock.command.recording;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.CaseCommand.KeepRecord;
import caseclock.command.casefile.CaseCommand.KeepRecordNoLonger;
import caseclock.command.recording.Once.Answer;
import caseclock.command.recording.Once.Request;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.KeptReason;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** Takes over HTTP that a listed record stays as it is, and that it does not. */
@RestController
@RequestMapping("/api/v1/cases")
public final class KeepingController {

    private static final String KEY = "Idempotency-Key";

    private final Once once;
    private final Clock clock;

    public KeepingController(Once once, Clock clock) {
        this.once = once;
        this.clock = clock;
    }

    /** {@code entryId} and {@code rule} as /api/v1/records-to-correct lists them, and a {@code reason}. */
    @PostMapping("/{caseId}/kept-records")
    ResponseEntity<?> keep(
            @PathVariable String caseId,
            @RequestBody byte[] body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        var request = new Request("cases/" + caseId + "/kept-records", body, key, who.getName());
        return carryOut(
                request,
                json -> new KeepRecord(
                        caseId(caseId),
                        entryId(json),
                        Body.text(json, "rule"),
                        Body.code(json, "reason", KeptReason.class)));
    }

    /** Takes that back: {@code entryId} and {@code rule}. */
    @PostMapping("/{caseId}/records-kept-no-longer")
    ResponseEntity<?> keepNoLonger(
            @PathVariable String caseId,
            @RequestBody byte[] body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        var request = new Request("cases/" + caseId + "/records-kept-no-longer", body, key, who.getName());
        return carryOut(
                request, json -> new KeepRecordNoLonger(caseId(caseId), entryId(json), Body.text(json, "rule")));
    }

    private ResponseEntity<?> carryOut(Request request, Function<ObjectNode, CaseCommand> command) {
        return once.carryOut(request, () -> {
            var json = Body.read(request.body());
            var wish = command.apply(json);
            return new Once.Work(
                    wish,
                    new FactRequest(json).decided(clock.instant()),
                    new Answer(
                            "/api/v1/cases/" + wish.caseId() + "/history",
                            Map.of("entryId", entryId(json).toString())));
        });
    }

    private static EntryId entryId(ObjectNode json) {
        return new EntryId(Body.identity("entryId", Body.text(json, "entryId")));
    }

    private static CaseId caseId(String text) {
        return new CaseId(Body.identity("caseId", text));
    }
}
