package caseclock.query.operations;

import caseclock.query.projection.FiguresSchema.Layout;
import caseclock.query.projection.ServedLayout;
import caseclock.query.projection.rebuild.Rebuild;
import caseclock.query.projection.rebuild.Rebuilds;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.dao.DataAccessException;

/** Answers, instead of every figure, that there are none yet: as long as the read tables are of a layout that this version does not read. */
public final class NotYetServed implements Filter {

    private static final int NOT_YET = 503;
    private static final List<String> OPEN = List.of(
            "/figures",
            "/api/v1/figures",
            "/actuator",
            "/assets",
            "/sign-in",
            "/sign-out",
            "/signed-out",
            "/accessibility",
            "/error",
            "/favicon.ico");

    private final ServedLayout layout;
    private final Rebuilds rebuilds;

    public NotYetServed(ServedLayout layout, Rebuilds rebuilds) {
        this.layout = layout;
        this.rebuilds = rebuilds;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isOpen((HttpServletRequest) request) || isRead()) {
            chain.doFilter(request, response);
        } else {
            refuse(((HttpServletRequest) request).getRequestURI(), (HttpServletResponse) response);
        }
    }

    /** Where the database cannot be asked, the page behind says so better than a filter could. */
    private boolean isRead() {
        try {
            return layout.isRead();
        } catch (DataAccessException notToBeAsked) {
            return true;
        }
    }

    /** Recording goes on: what is sent to the other side is none of ours. */
    private static boolean isOpen(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean asks = request.getMethod().equals("GET")
                || request.getMethod().equals("HEAD")
                || path.equals("/api/v1/case-lookups");
        return !asks || OPEN.stream().anyMatch(open -> path.equals(open) || path.startsWith(open + "/"));
    }

    private void refuse(String path, HttpServletResponse response) throws IOException {
        String sentence = sentence();
        boolean machine = path.startsWith("/api/");
        response.setStatus(NOT_YET);
        response.setHeader("Retry-After", "10");
        response.setHeader("Cache-Control", "no-store");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setContentType(machine ? "application/problem+json" : "text/html");
        response.getWriter().write(machine ? problem(sentence) : page(sentence));
    }

    private String sentence() {
        return layout.now() == Layout.TOO_NEW ? madeByANewerVersion() : beingMade();
    }

    private static String madeByANewerVersion() {
        return "A newer version of CaseClock has worked the figures out in a shape that this version does not read. Run the newer version,"
                + " or have an administrator work all figures out anew with this one, under Figures."
                + " Nothing that was recorded is lost, and recording goes on.";
    }

    private String beingMade() {
        return "This version of CaseClock needs figures of another shape and is working them out from all that was recorded: "
                + rebuilds.latest().map(NotYetServed::soFar).orElse("it is about to begin")
                + ". Nothing that was recorded is lost, and recording goes on.";
    }

    private static String soFar(Rebuild rebuild) {
        return switch (rebuild.state()) {
            case STOPPED -> "an administrator stopped it";
            case FAILED -> "it failed, and an administrator has to see to it";
            case ASKED, BUILDING, CATCHING_UP, DONE, SUPERSEDED ->
                "%d per cent is done%s"
                        .formatted(
                                (int) (rebuild.share() * 100),
                                rebuild.timeLeft()
                                        .map(left -> ", about " + Math.max(1, left.toMinutes()) + " min left")
                                        .orElse(""));
        };
    }

    private static String problem(String sentence) {
        return "{\"type\":\"/problems/not-yet\",\"title\":\"Not yet\",\"status\":503,\"detail\":\"%s\"}"
                .formatted(sentence);
    }

    private static String page(String sentence) {
        return "<!doctype html><html lang=\"en-GB\"><head><meta charset=\"utf-8\"><title>Not yet – CaseClock</title></head>"
                + "<body><main><h1>The figures are not ready yet</h1><p>" + sentence
                + "</p><p>Open this page again in a few minutes.</p></main></body></html>";
    }
}
