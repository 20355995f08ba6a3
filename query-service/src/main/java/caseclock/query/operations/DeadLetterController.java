package caseclock.query.operations;

import caseclock.query.operations.DeadLettersByHand.Retried;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets an administrator try dead letters again, or set them aside. */
@RestController
public final class DeadLetterController {

    private static final String LETTERS = "/api/v1/figures/dead-letters";

    private final DeadLettersByHand letters;

    public DeadLetterController(DeadLettersByHand letters) {
        this.letters = letters;
    }

    /** Why a letter is left. */
    record Leaving(Optional<String> reason) {}

    @PostMapping(LETTERS + "/retry")
    Retried retryAll() {
        return letters.retryAll(FiguresController.person());
    }

    @PostMapping(LETTERS + "/{stream}/retry")
    Retried retry(@PathVariable String stream) {
        return letters.retry(stream, FiguresController.person());
    }

    @PostMapping(LETTERS + "/{stream}/set-aside")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void setAside(@PathVariable String stream, @RequestBody Leaving leaving) {
        letters.setAside(stream, leaving.reason(), FiguresController.person());
    }
}
