package caseclock.command.recording;

import caseclock.command.casefile.Refusal;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what was not recorded as problem+json (RFC 9457): a sentence, and the field at fault. In one process it comes before the pages for people,
 * which would otherwise answer here too: to Spring every RestController is a Controller.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(basePackages = "caseclock.command")
public final class Refusals {

    private static final int RETRY_SECONDS = 1;
    private static final int RETRY_SECONDS_AWAY = 5;

    /** A database that goes down while it commits may have committed. */
    private static final String NOT_CERTAIN =
            "The database cannot be reached at the moment, and it is not certain whether this was recorded. Send it again with the"
                    + " same Idempotency-Key: it is then recorded once.";

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(BadRequest bad) {
        return answer(
                HttpStatus.BAD_REQUEST, "not-understood", "The request could not be read", bad.field(), bad.sentence());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> busy(Conflict conflict) {
        ResponseEntity<ProblemDetail> answer = answer(
                HttpStatus.CONFLICT,
                "conflict",
                "Somebody else was first",
                "caseId",
                String.valueOf(conflict.getMessage()));
        return ResponseEntity.status(answer.getStatusCode())
                .header("Retry-After", String.valueOf(RETRY_SECONDS))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(answer.getBody());
    }

    /** Anything but a database that is away goes on to whoever else answers it. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> away(RuntimeException failure) {
        if (!DatabaseAway.isWhy(failure)) {
            throw failure;
        }
        var problem = ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, NOT_CERTAIN);
        problem.setType(URI.create("/problems/not-now"));
        problem.setTitle("Not at the moment");
        return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                .header("Retry-After", String.valueOf(RETRY_SECONDS_AWAY))
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    static ResponseEntity<ProblemDetail> refused(Refusal refusal) {
        HttpStatus status = refusal.field().equals("caseId") ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        return answer(status, "refused", "Not recorded", refusal.field(), refusal.sentence());
    }

    static ResponseEntity<ProblemDetail> answer(
            HttpStatus status, String type, String title, String field, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        problem.setProperty("errors", List.of(Map.of("field", field, "message", sentence)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
