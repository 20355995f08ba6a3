package caseclock.query.imports;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.out.CsvFile;
import caseclock.query.out.Download;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Answers with the uploads, and with how one of them goes. */
@Controller
public final class UploadPages {

    private static final int REFRESH_SECONDS = 5;

    private final Uploads uploads;
    private final Pages pages;
    private final Clock clock;

    public UploadPages(Uploads uploads, Pages pages, Clock clock) {
        this.uploads = uploads;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Address.IMPORTS)
    String all(@RequestParam Optional<String> refused, Visitor visitor, Model model) {
        var heading = refused.isPresent() ? "Error: Uploads" : "Uploads";
        model.addAttribute("frame", pages.plain(heading, Section.UPLOADS, visitor));
        model.addAttribute("page", UploadsPage.of(uploads.latest(), refused));
        return "uploads";
    }

    @GetMapping(Address.IMPORTS + "/{id}")
    String one(@PathVariable String id, Visitor visitor, Model model) {
        var upload = uploads.find(identity(id));
        return upload.isPresent() ? shown(upload.get(), visitor, model) : notYet(visitor, model);
    }

    @GetMapping(Address.IMPORTS + "/{id}/rejected.csv")
    ResponseEntity<String> rejected(@PathVariable String id, Visitor visitor) {
        var upload = uploads.find(identity(id)).orElseThrow(UploadPages::none);
        var sheet = UploadPage.rejected(uploads.rejections(upload.id()), visitor.seesCases());
        var started = upload.startedAt().atZone(LONDON).toLocalDate();
        return Download.file(
                Download.CSV, "rejected_%s-upload-of-%s.csv".formatted(upload.kind(), started), CsvFile.of(sheet));
    }

    @GetMapping(Address.IMPORTS + "/uploads.csv")
    ResponseEntity<String> list() {
        var today = clock.instant().atZone(LONDON).toLocalDate();
        return Download.file(
                Download.CSV, "uploads_" + today + ".csv", CsvFile.of(UploadsPage.sheet(uploads.latest())));
    }

    private String shown(Upload upload, Visitor visitor, Model model) {
        var page = UploadPage.of(
                upload,
                uploads.rejections(upload.id()),
                uploads.brokenRules(upload.id()),
                clock.instant(),
                visitor.seesCases());
        var frame = page.running()
                ? pages.refreshing("Upload, " + page.percent() + "% read", Section.UPLOADS, visitor, REFRESH_SECONDS)
                : pages.plain("Upload", Section.UPLOADS, visitor);
        model.addAttribute("frame", frame);
        model.addAttribute("page", page);
        return "upload";
    }

    /** Whoever has just sent a file may be here before its first entry is. */
    private String notYet(Visitor visitor, Model model) {
        model.addAttribute("frame", pages.refreshing("Upload", Section.UPLOADS, visitor, 1));
        return "upload-not-yet";
    }

    private static UUID identity(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException wrong) {
            throw none();
        }
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("There is no upload at this address.");
    }
}
