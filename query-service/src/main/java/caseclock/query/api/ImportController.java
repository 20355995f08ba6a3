package caseclock.query.api;

import caseclock.query.frame.Visitor;
import caseclock.query.imports.Upload;
import caseclock.query.imports.UploadEffects;
import caseclock.query.imports.Uploads;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Answers how an upload goes or went, and what recording one that was checked would do to the published figures. */
@RestController
public final class ImportController {

    private final Uploads uploads;
    private final UploadEffects effects;

    public ImportController(Uploads uploads, UploadEffects effects) {
        this.uploads = uploads;
        this.effects = effects;
    }

    @GetMapping("/api/v1/imports/{id}")
    ImportAnswer upload(@PathVariable String id, Visitor visitor) {
        return ImportAnswer.of(find(id), uploads, visitor.seesCases());
    }

    @GetMapping("/api/v1/imports/{id}/effect")
    EffectAnswer effect(@PathVariable String id) {
        Upload upload = find(id);
        if (!upload.status().equals("CHECKED")) {
            throw new NoSuchElementException(
                    "The effect on the published figures is told of an upload that waits to be confirmed.");
        }
        return EffectAnswer.of(upload.id().toString(), effects.of(upload));
    }

    private Upload find(String id) {
        return uploads.find(identity(id))
                .orElseThrow(() -> new NoSuchElementException("There is no upload of this identity."));
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw new NoSuchElementException("There is no upload of this identity.");
        }
    }
}
