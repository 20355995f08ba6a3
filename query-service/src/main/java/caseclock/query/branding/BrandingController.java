package caseclock.query.branding;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with the council's own files; a browser may keep them for ever, because their address changes with them. */
@Controller
public final class BrandingController {

    private static final CacheControl FOR_EVER =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final Branding branding;

    public BrandingController(Branding branding) {
        this.branding = branding;
    }

    @GetMapping(Branding.ADDRESS + "/{fingerprint}/{file}")
    ResponseEntity<byte[]> file(@PathVariable String fingerprint, @PathVariable String file) {
        var address = Optional.of(Branding.ADDRESS + "/" + fingerprint + "/" + file);
        if (address.equals(branding.styleAddress())) {
            return answer("text/css;charset=UTF-8", branding.css().orElseThrow().getBytes(StandardCharsets.UTF_8));
        }
        if (address.equals(branding.logoAddress())) {
            var logo = branding.logo().orElseThrow();
            return answer(logo.type(), logo.content());
        }
        throw new NoSuchElementException("There is nothing at this address.");
    }

    private static ResponseEntity<byte[]> answer(String type, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(type))
                .cacheControl(FOR_EVER)
                .body(content);
    }
}
