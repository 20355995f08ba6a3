package caseclock.query.imports;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.out.CsvFile;
import caseclock.query.out.Download;
import caseclock.query.out.Sheet;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Answers with what checking an upload found, for spreadsheets. */
@Controller
public final class CheckDownloads {

    private final Uploads uploads;
    private final UploadEffects effects;

    public CheckDownloads(Uploads uploads, UploadEffects effects) {
        this.uploads = uploads;
        this.effects = effects;
    }

    @GetMapping(Address.IMPORTS + "/{id}/check.csv")
    ResponseEntity<String> foretold(@PathVariable String id) {
        var upload = waiting(id);
        return file(
                upload, CheckSheets.foretold(uploads.parts(upload.id(), "list"), uploads.parts(upload.id(), "team")));
    }

    @GetMapping(Address.IMPORTS + "/{id}/silence.csv")
    ResponseEntity<String> silence(@PathVariable String id) {
        var upload = waiting(id);
        return file(upload, CheckSheets.silence(uploads.scopes(upload.id())));
    }

    @GetMapping(Address.IMPORTS + "/{id}/effect.csv")
    ResponseEntity<String> effect(@PathVariable String id) {
        var upload = waiting(id);
        return file(upload, CheckSheets.effect(effects.of(upload)));
    }

    private Upload waiting(String id) {
        try {
            return uploads.find(UUID.fromString(id))
                    .filter(UploadPage::isWaiting)
                    .orElseThrow(CheckDownloads::none);
        } catch (IllegalArgumentException wrong) {
            throw none();
        }
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("No upload that waits to be confirmed is at this address.");
    }

    private static ResponseEntity<String> file(Upload upload, Sheet sheet) {
        var started = upload.startedAt().atZone(LONDON).toLocalDate();
        var name = "%s_%s-upload-of-%s.csv".formatted(sheet.name(), upload.kind(), started);
        return Download.file(Download.CSV, name, CsvFile.of(sheet));
    }
}
