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
    ResponseEntity<Map<String, String>> take(HttpServletRequest request) throws IOException {
        try (InputStream file = UploadedFile.in(request)) {
            UUID upload = receiver.receive(file);
            worker.wake();
            return ResponseEntity.accepted()
                    .location(URI.create(ADDRESS + "/" + upload))
                    .body(Map.of("id", upload.toString(), "status", "RUNNING"));
        }
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> notTaken(NotTaken refusal) {
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
