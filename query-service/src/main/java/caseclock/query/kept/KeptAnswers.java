package caseclock.query.kept;

import caseclock.query.frame.Frame;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Visitors;
import caseclock.query.measures.Remembered;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Stands before the controllers that answer from the read tables and from what was published, and from nothing else: what one of them answered is
 * given to everybody who asks the same and may see the same, until a table changes. Who may ask at all was decided before.
 */
public final class KeptAnswers implements HandlerAdapter, Ordered {

    private static final int MOST = 200;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final String TRY_AGAIN = "5";
    private static final String FRAME = "frame";

    private final HandlerAdapter controllers;
    private final Set<Class<?>> kept;
    private final JdbcClient database;
    private final Pages pages;
    private final Clock clock;
    private final Turns turns;
    private final Remembered<Asked, Answer> answers = new Remembered<>(MOST);

    /**
     * @param controllers calls them
     * @param kept those whose answers are kept
     * @param atATime how many answers are worked out at a time
     */
    public KeptAnswers(
            HandlerAdapter controllers,
            Set<Class<?>> kept,
            JdbcClient database,
            Pages pages,
            Clock clock,
            int atATime) {
        this.controllers = controllers;
        this.kept = Set.copyOf(kept);
        this.database = database;
        this.pages = pages;
        this.clock = clock;
        this.turns = new Turns(atATime, PATIENCE);
    }

    private static final class Unanswered extends RuntimeException {
        private final Exception why;

        private Unanswered(Exception why) {
            super(why);
            this.why = why;
        }
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return handler instanceof HandlerMethod method && kept.contains(method.getBeanType());
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        Optional<Asked> asked = asked(request);
        if (asked.isEmpty()) {
            return controllers.handle(request, response, handler);
        }
        try {
            return answer(asked.get(), request, response, handler).give(response, model -> framed(model, request));
        } catch (Unanswered nothing) {
            throw nothing.why;
        } catch (Busy busy) {
            response.setHeader(HttpHeaders.RETRY_AFTER, TRY_AGAIN);
            throw busy;
        }
    }

    private Optional<Asked> asked(HttpServletRequest request) {
        return Optional.of(request)
                .filter(one -> one.getMethod().equals("GET"))
                .flatMap(_ -> Reached.read(database))
                .flatMap(reached -> Asked.of(request, reached, clock));
    }

    private Answer answer(Asked asked, HttpServletRequest request, HttpServletResponse response, Object handler) {
        var answer = answers.of(asked, () -> turns.take(() -> work(request, response, handler)));
        if (answer.isLarge()) {
            answers.forget(asked);
        }
        return answer;
    }

    private Answer work(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var written = new ContentCachingResponseWrapper(response);
        try {
            var view = controllers.handle(request, written, handler);
            return view == null ? Answer.Written.of(written) : Answer.Shown.of(view);
        } catch (Exception why) {
            throw new Unanswered(why);
        }
    }

    /** The frame is the asker's own: name, menu and token, and what there is to be told at this moment. */
    private Map<String, Object> framed(Map<String, Object> model, HttpServletRequest request) {
        var own = new HashMap<>(model);
        own.computeIfPresent(FRAME, (_, frame) -> pages.again((Frame) frame, Visitors.of(request)));
        return own;
    }
}
