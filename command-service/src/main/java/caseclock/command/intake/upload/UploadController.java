package caseclock.command.intake.upload;

import caseclock.command.intake.spool.Receiver;
import caseclock.command.intake.spool.Receiver.Fault;
import caseclock.command.intake.spool.Receiver.NotTaken;
import caseclock.command.intake.spool.SpooledUpload.Wish;
import caseclock.command.intake.upload.Confirmations.NotWaiting;
import caseclock.events.UploadWithdrawals;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Takes a file in over HTTP. How reading it goes is answered at the address it gives. */
@RestController
public final class UploadController {

    private static final String ADDRESS = "/api/v1/imports";

    /** Tells the page that it may be behind what was just decided. */
    private static final String DECIDED = "?decided=now";

    private final Receiver receiver;
    private final UploadWorker worker;
    private final Confirmations confirmations;

    public UploadController(Receiver receiver, UploadWorker worker, Confirmations confirmations) {
        this.receiver = receiver;
        this.worker = worker;
        this.confirmations = confirmations;
    }

    /**
     * The file is the form field {@code file}; what it is called does not matter.
     *
     * <p>Parameters: {@code check=true} has it only checked until it is confirmed; {@code council} says whose file it is, for kinds of files
     * that do not say so themselves.
     */
    @PostMapping(ADDRESS)
    ResponseEntity<?> take(HttpServletRequest request) throws IOException {
        try (InputStream file = UploadedFile.in(request)) {
            UUID upload = receiver.receive(file, wish(request));
            worker.wake();
            return isForm(request) ? page("/imports/" + upload) : accepted(upload);
        }
    }

    /**
     * Has a checked upload recorded.
     *
     * @param withdrawals which of the facts that the file no longer states are withdrawn: as-checked, all or none
     * @param older yes, if the file may be recorded although a later one of its kind was recorded before
     */
    @PostMapping(ADDRESS + "/{id}/confirmation")
    ResponseEntity<?> confirm(
            @PathVariable String id,
            @RequestParam(defaultValue = "as-checked") String withdrawals,
            @RequestParam(defaultValue = "no") String older,
            HttpServletRequest request) {
        UUID upload = identity(id);
        confirmations.confirm(upload, withdrawals(withdrawals), older.equals("yes"), by(request));
        worker.wake();
        return isForm(request) ? page("/imports/" + upload + DECIDED) : accepted(upload);
    }

    /** Has a checked upload forgotten. */
    @PostMapping(ADDRESS + "/{id}/discarded")
    ResponseEntity<?> discard(@PathVariable String id, HttpServletRequest request) {
        UUID upload = identity(id);
        confirmations.discard(upload, by(request));
        return isForm(request)
                ? page("/imports/" + upload + DECIDED)
                : ResponseEntity.ok(Map.of("id", upload.toString(), "status", "DISCARDED"));
    }

    private static Wish wish(HttpServletRequest request) throws NotTaken {
        String council = String.valueOf(Objects.requireNonNullElse(request.getParameter("council"), ""))
                .strip();
        if (!council.isEmpty() && !council.matches("[0-9]{3}")) {
            throw new NotTaken(Fault.COUNCIL, "Give the council as DfE's three-digit code, for instance 892.");
        }
        return new Wish(
                Optional.of(council).filter(code -> !code.isEmpty()), "true".equals(request.getParameter("check")));
    }

    private static UploadWithdrawals withdrawals(String word) {
        return switch (word) {
            case "as-checked" -> UploadWithdrawals.WHERE_TRUSTED;
            case "all" -> UploadWithdrawals.ALL;
            case "none" -> UploadWithdrawals.NONE;
            default -> throw new NotWaiting("withdrawals", "Give one of: as-checked, all, none.");
        };
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NotWaiting("id", "No upload of this identity waits to be confirmed.");
        }
    }

    /** What somebody signs in with, if it is a staff reference: one without a digit may be a name. */
    private static Optional<String> by(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .filter(name -> name.matches("(?=.*[0-9])[A-Za-z0-9][A-Za-z0-9._-]{0,63}"));
    }

    @ExceptionHandler
    ResponseEntity<?> notWaiting(NotWaiting refusal, HttpServletRequest request) {
        String sentence = String.valueOf(refusal.getMessage());
        HttpStatus status = refusal.field().equals("id") ? HttpStatus.NOT_FOUND : HttpStatus.UNPROCESSABLE_CONTENT;
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/not-confirmed"));
        problem.setTitle("The upload was not confirmed or discarded");
        problem.setProperty("errors", List.of(Map.of("field", refusal.field(), "message", sentence)));
        return isForm(request)
                ? page(
                        refusal.field().equals("older")
                                ? upload(request) + "?refused=older"
                                : "/imports?refused=not-waiting")
                : ResponseEntity.status(status)
                        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                        .body(problem);
    }

    /** The page of the upload whose confirmation was asked for. */
    private static String upload(HttpServletRequest request) {
        return request.getRequestURI().replaceFirst("^/api/v1", "").replaceFirst("/confirmation$", "");
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
            return page("/imports?refused=" + refusal.fault().word());
        }
        HttpStatus status = refusal.fault() == Fault.TOO_LONG ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        String sentence = String.valueOf(refusal.getMessage());
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("/problems/not-taken"));
        problem.setTitle("The file was not taken in");
        problem.setProperty("errors", List.of(Map.of("field", refusal.fault().field(), "message", sentence)));
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
