package caseclock.command.recording;

import caseclock.command.casefile.CaseCommand;
import caseclock.command.casefile.CaseCommand.KeepRecord;
import caseclock.command.casefile.CaseCommand.KeepRecordNoLonger;
import caseclock.command.recording.ListedRecord.Unreadable;
import caseclock.events.KeptReason;
import caseclock.events.Recording;
import java.net.URI;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes the same from the form of the page of records to correct, for several records at once, and leads its sender back to the page. */
@RestController
@RequestMapping(path = "/api/v1/cases", consumes = MediaType.APPLICATION_FORM_URLENCODED_VALUE)
public final class KeepingForm {

    /** What the page itself writes into the form; nothing leads away from it. */
    private static final Pattern PAGE = Pattern.compile("/records(\\?[A-Za-z0-9=&%+._~-]{0,1000})?");

    private static final int MOST = 200;
    private static final String SOURCE = "records-page";

    private final CaseRecorder recorder;
    private final Clock clock;

    public KeepingForm(CaseRecorder recorder, Clock clock) {
        this.recorder = recorder;
        this.clock = clock;
    }

    @PostMapping("/kept-records")
    ResponseEntity<Void> keep(@RequestParam MultiValueMap<String, String> form) {
        return reason(form)
                .map(reason ->
                        carryOut(form, "kept", one -> new KeepRecord(one.caseId(), one.entry(), one.rule(), reason)))
                .orElseGet(() -> back(form, "no-reason", 0));
    }

    @PostMapping("/records-kept-no-longer")
    ResponseEntity<Void> keepNoLonger(@RequestParam MultiValueMap<String, String> form) {
        return carryOut(form, "kept-no-longer", one -> new KeepRecordNoLonger(one.caseId(), one.entry(), one.rule()));
    }

    private ResponseEntity<Void> carryOut(
            MultiValueMap<String, String> form, String done, Function<ListedRecord, CaseCommand> command) {
        var chosen = form.getOrDefault("record", List.of());
        if (chosen.isEmpty() || chosen.size() > MOST) {
            return back(form, "no-record", 0);
        }
        try {
            var commands = chosen.stream().map(ListedRecord::of).map(command).toList();
            int recorded = recorder.together(() -> recorded(commands));
            return back(form, recorded < commands.size() ? "not-all" : done, recorded);
        } catch (Unreadable wrong) {
            return back(form, "no-record", 0);
        }
    }

    private int recorded(List<CaseCommand> commands) {
        var recording = Recording.firstSeen(clock.instant(), SOURCE);
        return (int) commands.stream()
                .filter(command -> recorder.carryOut(command, recording).isEmpty())
                .count();
    }

    private static Optional<KeptReason> reason(MultiValueMap<String, String> form) {
        return Arrays.stream(KeptReason.values())
                .filter(one -> one.name().equals(form.getFirst("reason")))
                .findFirst();
    }

    private static ResponseEntity<Void> back(MultiValueMap<String, String> form, String said, int count) {
        var asked = Optional.ofNullable(form.getFirst("back"))
                .filter(page -> PAGE.matcher(page).matches())
                .orElse("/records");
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(asked + (asked.contains("?") ? "&" : "?") + "said=" + said + "&count=" + count))
                .build();
    }
}
