package caseclock.command.intake.upload;

import caseclock.command.intake.spool.Receiver;
import caseclock.command.intake.spool.Receiver.NotTaken;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file in over HTTP. How reading it goes is answered at the address it gives. */
@RestController
public final class UploadController {

    private static final String ADDRESS = "/api/v1/imports";

    private final Receiver receiver;
    private final UploadWorker worker;

    public UploadController(Receiver receiver, UploadWorker worker) {
        this.receiver = receiver;
        this.worker = worker;
    }

    /** The file is the form field {@code file}; what it is called does not matter. */
    @PostMapping(ADDRESS)
    ResponseEntity<?> take(HttpServletRequest request) throws IOException {
        try (InputStream file = UploadedFile.in(request)) {
            UUID upload = receiver.receive(file);
            worker.wake();
            return isForm(request) ? page("/imports/" + upload) : accepted(upload);
        }
    }

    private static ResponseEntity<?> accepted(UUID upload) {
        return ResponseEntity.accepted()
                .location(URI.create(ADDRESS + "/" + upload))
                .body(Map.of("id", upload.toString(), "status", "RUNNING"));
    }

    /** A person sent the form of a page: they are led on to a page, because nobody reads JSON in a browser. */
    private static boolean isForm(HttpServletRequest request) {
        return String.valueOf(request.getHeader(HttpHeaders.ACCEPT)).contains(MediaType.TEXT_HTML_VALUE);
    }

    private static ResponseEntity<?> page(String address) {
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(address))
                .build();
    }

    @ExceptionHandler
    ResponseEntity<?> notTaken(NotTaken refusal, HttpServletRequest request) {
        if (isForm(request)) {
            return page("/imports?refused=" + (refusal.tooLong() ? "too-long" : "no-file"));
        }
        HttpStatus status = refusal.tooLong() ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        String sentence = String.valueOf(refusal.getMessage());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/not-taken"));
        problem.setTitle("The file was not taken in");
        problem.setProperty("errors", List.of(Map.of("field", "file", "message", sentence)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
