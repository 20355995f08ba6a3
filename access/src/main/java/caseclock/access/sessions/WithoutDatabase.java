package caseclock.access.sessions;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionSystemException;

/** Answers when the database, and with it everybody's session, is away: a machine as problem+json, a person with a page that needs nothing else. */
final class WithoutDatabase implements Filter {

    private static final String TITLE = "Not at the moment";
    private static final String SENTENCE =
            "The database cannot be reached at the moment. Nothing that was recorded is lost; try again in a minute.";
    private static final String PROBLEM =
            "{\"type\":\"/problems/not-now\",\"title\":\"%s\",\"status\":503,\"detail\":\"%s\"}"
                    .formatted(TITLE, SENTENCE);
    private static final String PAGE = """
            <!DOCTYPE html>
            <html lang="en-GB">
            <head><meta charset="utf-8"><title>%1$s – CaseClock</title></head>
            <body><main><h1>%1$s</h1><p>%2$s</p></main></body>
            </html>
            """.formatted(TITLE, SENTENCE);

    private final Predicate<Throwable> away;

    WithoutDatabase(Predicate<Throwable> away) {
        this.away = away;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (IOException | ServletException | RuntimeException failure) {
            if (response.isCommitted() || !isAway(failure)) {
                throw failure;
            }
            answer((HttpServletResponse) response, isForMachines((HttpServletRequest) request));
        }
    }

    /** A connection that broke within a transaction cannot take it back either, and then only that is the cause. */
    private boolean isAway(Throwable failure) {
        return away.test(failure)
                || failure instanceof TransactionSystemException end
                        && end.getOriginalException() != null
                        && away.test(end.getOriginalException());
    }

    /** Whoever broke off may have been before or after the one who writes the usual headers. */
    private static void answer(HttpServletResponse response, boolean machine) throws IOException {
        response.resetBuffer();
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setHeader(HttpHeaders.RETRY_AFTER, "5");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(machine ? MediaType.APPLICATION_PROBLEM_JSON_VALUE : MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8);
        response.getWriter().write(machine ? PROBLEM : PAGE);
    }

    private static boolean isForMachines(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked.startsWith("/api/")
                : request.getRequestURI().startsWith("/api/");
    }
}
