package caseclock.command.recording;

import caseclock.command.casefile.CaseCommand.CorrectEntry;
import caseclock.command.casefile.CaseCommand.RecordFact;
import caseclock.command.casefile.CaseCommand.RegisterCase;
import caseclock.command.casefile.CaseCommand.WithdrawEntry;
import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.Once.Answer;
import caseclock.command.recording.Once.Request;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.json.EventTypes;
import java.security.Principal;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
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

/** Takes one registration, fact, correction or withdrawal at a time over HTTP. */
@RestController
@RequestMapping("/api/v1/cases")
public final class RecordingController {

    private static final String KEY = "Idempotency-Key";

    private final Once once;
    private final CaseIds cases;
    private final Clock clock;
    private final java.util.function.Supplier<UUID> identities;

    public RecordingController(Once once, CaseIds cases, Clock clock, java.util.function.Supplier<UUID> identities) {
        this.once = once;
        this.cases = cases;
        this.clock = clock;
        this.identities = identities;
    }

    /** Makes a child known by council and reference; answers the case's identity, the same whenever it is asked. */
    @PostMapping
    ResponseEntity<?> register(
            @RequestBody byte[] body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        var request = new Request("cases", body, key, who.getName());
        return carryOut(request, json -> {
            String council = Body.text(json, "council");
            String reference = Body.text(json, "reference");
            CaseId id = cases.of(council, reference);
            return new Once.Work(
                    new RegisterCase(id, council, reference),
                    new FactRequest(json).recording(clock.instant()),
                    new Answer("/api/v1/cases/" + id, Map.of("caseId", id.toString())));
        });
    }

    /** Records one fact. The address says which kind. */
    @PostMapping("/{caseId}/{resource}")
    ResponseEntity<?> record(
            @PathVariable String caseId,
            @PathVariable String resource,
            @RequestBody byte[] body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        var request = new Request("cases/" + caseId + "/" + resource, body, key, who.getName());
        Class<? extends Fact> type = FactResource.at(resource)
                .map(FactResource::fact)
                .orElseThrow(() -> new BadRequest("resource", "Nothing of this kind can be recorded in a case."));
        return carryOut(request, json -> {
            var facts = new FactRequest(json);
            var recording = facts.recording(clock.instant());
            Fact fact = facts.fact(type, identities.get());
            return new Once.Work(new RecordFact(caseId(caseId), fact), recording, entry(caseId, fact.entryId()));
        });
    }

    /** Says what an entry should have said: {@code reason}, and {@code fact} whole, of the same {@code type}. */
    @PostMapping("/{caseId}/entries/{entryId}/corrections")
    ResponseEntity<?> correct(
            @PathVariable String caseId,
            @PathVariable String entryId,
            @RequestBody byte[] body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        var request = new Request("cases/" + caseId + "/entries/" + entryId + "/corrections", body, key, who.getName());
        return carryOut(request, json -> {
            var recording = new FactRequest(json).recording(clock.instant());
            ObjectNode fact = Body.object(json, "fact");
            Class<? extends Fact> type = kind(Body.text(fact, "type"));
            fact.remove("type");
            fact.put("entryId", entryId(entryId).toString());
            return new Once.Work(
                    new CorrectEntry(
                            caseId(caseId),
                            new FactRequest(fact).fact(type, entryId(entryId).value()),
                            Body.code(json, "reason", AmendmentReason.class)),
                    recording,
                    entry(caseId, entryId(entryId)));
        });
    }

    /** Takes an entry out of the world, for a {@code reason}. */
    @PostMapping("/{caseId}/entries/{entryId}/withdrawals")
    ResponseEntity<?> withdraw(
            @PathVariable String caseId,
            @PathVariable String entryId,
            @RequestBody byte[] body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            Principal who) {
        var request = new Request("cases/" + caseId + "/entries/" + entryId + "/withdrawals", body, key, who.getName());
        return carryOut(
                request,
                json -> new Once.Work(
                        new WithdrawEntry(
                                caseId(caseId), entryId(entryId), Body.code(json, "reason", AmendmentReason.class)),
                        new FactRequest(json).recording(clock.instant()),
                        entry(caseId, entryId(entryId))));
    }

    private ResponseEntity<?> carryOut(Request request, Function<ObjectNode, Once.Work> work) {
        return once.carryOut(request, () -> work.apply(Body.read(request.body())));
    }

    private static Answer entry(String caseId, EntryId entry) {
        return new Answer("/api/v1/cases/" + caseId + "/history", Map.of("entryId", entry.toString()));
    }

    private static Class<? extends Fact> kind(String name) {
        return EventTypes.leavesOf(Fact.class)
                .filter(type -> type.getSimpleName().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new BadRequest("fact.type", "Give the kind of the entry, for instance ConferenceHeld."));
    }

    private static CaseId caseId(String text) {
        return new CaseId(Body.identity("caseId", text));
    }

    private static EntryId entryId(String text) {
        return new EntryId(Body.identity("entryId", text));
    }
}
