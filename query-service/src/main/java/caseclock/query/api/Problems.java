package caseclock.query.api;

import caseclock.query.errors.DatabaseAway;
import caseclock.query.kept.Busy;
import caseclock.query.measures.NotAsked;
import caseclock.query.operations.DeadLetterController;
import caseclock.query.operations.FiguresController;
import caseclock.query.operations.NotNow;
import caseclock.query.published.NotComparable;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers questions that cannot be answered as problem+json (RFC 9457): a sentence, and the parameter at fault. It comes before the pages for people,
 * which would otherwise answer here too: to Spring every RestController is a Controller.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
@RestControllerAdvice(
        basePackageClasses = Problems.class,
        assignableTypes = {FiguresController.class, DeadLetterController.class})
public final class Problems {

    /** Parameters that name a thing in the address, which is then not found rather than asked wrongly. */
    private static final List<String> IN_ADDRESS = List.of("timescale", "team");

    @ExceptionHandler
    ProblemDetail notAsked(NotAsked wrong) {
        HttpStatus status = IN_ADDRESS.contains(wrong.parameter()) ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST;
        return problem(status, "not-understood", "The question could not be read", wrong.parameter(), wrong.sentence());
    }

    @ExceptionHandler
    ProblemDetail notFound(NoSuchElementException missing) {
        return problem(HttpStatus.NOT_FOUND, "not-found", "Not found", "address", String.valueOf(missing.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail notYet(NotComparable busy) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "not-yet", "Not yet", String.valueOf(busy.getMessage()));
    }

    @ExceptionHandler
    ProblemDetail busy(Busy tooMuch) {
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "busy", "Too much at once", Busy.SENTENCE);
    }

    /** Anything but a database that is away goes on to whoever else answers it. */
    @ExceptionHandler
    ProblemDetail away(RuntimeException failure) {
        if (!DatabaseAway.isWhy(failure)) {
            throw failure;
        }
        return problem(HttpStatus.SERVICE_UNAVAILABLE, "not-now", "Not at the moment", DatabaseAway.SENTENCE);
    }

    @ExceptionHandler
    ProblemDetail notNow(NotNow otherwise) {
        return problem(HttpStatus.CONFLICT, "not-now", "Not now", String.valueOf(otherwise.getMessage()));
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String field, String sentence) {
        ProblemDetail problem = problem(status, type, title, sentence);
        problem.setProperty("errors", List.of(Map.of("field", field, "message", sentence)));
        return problem;
    }

    private static ProblemDetail problem(HttpStatus status, String type, String title, String sentence) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/" + type));
        problem.setTitle(title);
        return problem;
    }
}
