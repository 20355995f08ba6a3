package caseclock.query.errors;

import caseclock.query.frame.DateNotUnderstood;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.frame.Visitors;
import caseclock.query.kept.Busy;
import caseclock.query.measures.NotAsked;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;

/** Shows what went wrong as a page in the usual frame, for every page that is asked for by a person. */
@ControllerAdvice(annotations = Controller.class)
@Order(Ordered.HIGHEST_PRECEDENCE + 1)
public final class ErrorPages implements ErrorViewResolver {

    private final Pages pages;

    public ErrorPages(Pages pages) {
        this.pages = pages;
    }

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        var visitor = Visitors.of(request);
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        var page = status == HttpStatus.FORBIDDEN ? Closed.page(asked, visitor) : Optional.<ErrorPage>empty();
        return view(page.orElseGet(() -> ErrorPage.of(status.value())), visitor);
    }

    @ExceptionHandler
    ModelAndView date(DateNotUnderstood wrong, HttpServletRequest request) {
        return view(ErrorPage.notUnderstood(String.valueOf(wrong.getMessage())), Visitors.of(request));
    }

    @ExceptionHandler
    ModelAndView parameter(MethodArgumentTypeMismatchException wrong, HttpServletRequest request) {
        var sentence = "“" + wrong.getName() + "” in the address is not what it should be"
                + (wrong.getRequiredType() == Integer.class ? ": it is a whole number." : ".");
        return view(ErrorPage.notUnderstood(sentence), Visitors.of(request));
    }

    @ExceptionHandler
    ModelAndView missing(NoSuchElementException wrong, HttpServletRequest request) {
        return view(ErrorPage.missing(String.valueOf(wrong.getMessage())), Visitors.of(request));
    }

    @ExceptionHandler
    ModelAndView notAsked(NotAsked wrong, HttpServletRequest request) {
        var page = wrong.parameter().equals("team")
                ? ErrorPage.missing("There is no team at this address.")
                : ErrorPage.notUnderstood(wrong.sentence());
        return view(page, Visitors.of(request));
    }

    @ExceptionHandler
    ModelAndView busy(Busy tooMuch, HttpServletRequest request) {
        return view(ErrorPage.busy(), Visitors.of(request));
    }

    @ExceptionHandler
    ModelAndView away(RuntimeException failure, HttpServletRequest request) {
        if (!DatabaseAway.isWhy(failure)) {
            throw failure;
        }
        return view(ErrorPage.of(HttpStatus.SERVICE_UNAVAILABLE.value()), Visitors.of(request));
    }

    ModelAndView nothingThere(HttpServletRequest request) {
        return view(ErrorPage.of(HttpStatus.NOT_FOUND.value()), Visitors.of(request));
    }

    private ModelAndView view(ErrorPage page, Visitor visitor) {
        var view = new ModelAndView("error", HttpStatus.valueOf(page.status()));
        view.addObject("frame", pages.plain(page.heading(), Section.NONE, visitor));
        view.addObject("page", page);
        return view;
    }
}
