package caseclock.query.kept;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** What was worked out: a page that is still to be put in its frame, or a file or data already written. */
sealed interface Answer {

    /** Whether it is too large to be kept. */
    boolean isLarge();

    /** Gives it to somebody. */
    @Nullable
    ModelAndView give(HttpServletResponse response, UnaryOperator<Map<String, Object>> framed) throws IOException;

    /** A page without its frame, which tells who asks. */
    record Shown(String view, Optional<HttpStatusCode> status, Map<String, Object> model) implements Answer {

        private static final String PAGE = "page";

        static Shown of(ModelAndView answered) {
            var model = new HashMap<>(answered.getModel());
            model.keySet().retainAll(java.util.Set.of("frame", PAGE));
            return new Shown(
                    Objects.requireNonNull(answered.getViewName()),
                    Optional.ofNullable(answered.getStatus()),
                    Map.copyOf(model));
        }

        /** Long tables are paged, so no page is. */
        @Override
        public boolean isLarge() {
            return false;
        }

        @Override
        public ModelAndView give(HttpServletResponse response, UnaryOperator<Map<String, Object>> framed) {
            var given = new ModelAndView(view, framed.apply(model));
            status.ifPresent(given::setStatus);
            return given;
        }
    }

    /** Bytes with the headers that say what they are; no other header is anybody else's business. */
    record Written(int status, Map<String, String> headers, byte[] body) implements Answer {

        private static final int LARGE = 256 * 1024;

        static Written of(ContentCachingResponseWrapper response) {
            return new Written(
                    response.getStatus(),
                    Stream.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.CONTENT_DISPOSITION, HttpHeaders.CACHE_CONTROL)
                            .filter(name -> response.getHeader(name) != null)
                            .collect(Collectors.toMap(
                                    name -> name, name -> Objects.requireNonNull(response.getHeader(name)))),
                    response.getContentAsByteArray());
        }

        @Override
        public boolean isLarge() {
            return body.length > LARGE;
        }

        @Override
        public @Nullable ModelAndView give(HttpServletResponse response, UnaryOperator<Map<String, Object>> framed)
                throws IOException {
            response.setStatus(status);
            headers.forEach(response::setHeader);
            response.setContentLength(body.length);
            response.getOutputStream().write(body);
            return null;
        }
    }
}
