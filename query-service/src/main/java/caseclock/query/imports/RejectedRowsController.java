package caseclock.query.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the rejected rows of an upload as a file to mend and send again. Who may have it is decided at the door. */
@Controller
public final class RejectedRowsController {

    private final RejectedRows rows;

    public RejectedRowsController(RejectedRows rows) {
        this.rows = rows;
    }

    @GetMapping({"/imports/{id}/rejected-rows", "/api/v1/imports/{id}/rejected-rows"})
    void rejectedRows(@PathVariable String id, HttpServletResponse response) throws IOException {
        var kept = rows.find(identity(id)).orElseThrow(RejectedRowsController::none);
        response.setContentType(kept.contentType());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(kept.fileName(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        rows.write(kept, response.getOutputStream());
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw none();
        }
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException(
                "No rejected rows are kept of an upload of this identity. They are kept for 30 days.");
    }
}
