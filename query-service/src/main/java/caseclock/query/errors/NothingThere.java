package caseclock.query.errors;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** Answers for addresses at which there is nothing: a person with a page, a machine with a problem. */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
public final class NothingThere {

    private final ErrorPages pages;

    public NothingThere(ErrorPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    Object nothing(NoResourceFoundException missing, HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/")
                ? ResponseEntity.of(missing.getBody()).build()
                : pages.nothingThere(request);
    }
}
