package caseclock.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns a changing call away before anything of its body is read: when it comes from nobody, and when another site makes a browser send
 * the password that it remembers.
 */
final class StrangersFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final Refusals refusals;

    StrangersFilter(Refusals refusals) {
        this.refusals = refusals;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return READING.contains(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        boolean withCredentials = carriesAuthorization(request);
        if (withCredentials && "cross-site".equals(request.getHeader("Sec-Fetch-Site"))) {
            refusals.write(response, HttpStatus.FORBIDDEN, "This call was made by another site in somebody's browser.");
        } else if (!withCredentials && SecurityContextHolder.getContext().getAuthentication() == null) {
            refusals.stranger(request, response, new InsufficientAuthenticationException("nobody"));
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Such a call needs no token of ours: a browser does not add this header to a form by itself unless it remembers a password. */
    static boolean carriesAuthorization(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }
}
