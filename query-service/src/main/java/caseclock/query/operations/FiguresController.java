package caseclock.query.operations;

import caseclock.access.SignedIn;
import java.net.URI;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how the figures stand, and lets an administrator have them made anew. */
@RestController
public final class FiguresController {

    private static final String REBUILDS = "/api/v1/figures/rebuilds";

    private final Standing standing;
    private final RebuildsByHand rebuilds;

    public FiguresController(Standing standing, RebuildsByHand rebuilds) {
        this.standing = standing;
        this.rebuilds = rebuilds;
    }

    @GetMapping("/api/v1/figures")
    FiguresAnswer figures() {
        return standing.now();
    }

    /** If one is under way already, it is that one. */
    @PostMapping(REBUILDS)
    ResponseEntity<RebuildAnswer> ask() {
        RebuildAnswer asked = rebuilds.ask(person());
        return ResponseEntity.accepted()
                .location(URI.create(REBUILDS + "/" + asked.id()))
                .body(asked);
    }

    @GetMapping(REBUILDS + "/{id}")
    RebuildAnswer rebuild(@PathVariable String id) {
        return rebuilds.find(identity(id));
    }

    @PostMapping(REBUILDS + "/{id}/stop")
    RebuildAnswer stop(@PathVariable String id) {
        return rebuilds.stop(identity(id), person());
    }

    @PostMapping(REBUILDS + "/{id}/go-on")
    RebuildAnswer goOn(@PathVariable String id) {
        return rebuilds.goOn(identity(id), person());
    }

    static String person() {
        return SignedIn.now().orElseThrow().account();
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NoSuchElementException("There is no rebuild of this identity.");
        }
    }
}
