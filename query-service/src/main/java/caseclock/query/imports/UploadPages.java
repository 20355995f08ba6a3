package caseclock.query.imports;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.Address;
import caseclock.query.frame.Frame;
import caseclock.query.frame.Pages;
import caseclock.query.frame.Section;
import caseclock.query.frame.Visitor;
import caseclock.query.measures.Teams;
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
    private final UploadEffects effects;
    private final RejectedRows rejectedRows;
    private final Teams teams;
    private final Pages pages;
    private final Clock clock;

    public UploadPages(
            Uploads uploads, UploadEffects effects, RejectedRows rejectedRows, Teams teams, Pages pages, Clock clock) {
        this.uploads = uploads;
        this.effects = effects;
        this.rejectedRows = rejectedRows;
        this.teams = teams;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping(Address.IMPORTS)
    String all(@RequestParam Optional<String> refused, Visitor visitor, Model model) {
        var heading = refused.isPresent() ? "Error: Uploads" : "Uploads";
        model.addAttribute("frame", pages.plain(heading, Section.UPLOADS, visitor));
        model.addAttribute("page", UploadsPage.of(uploads.latest(), teams.councils(), refused));
        return "uploads";
    }

    @GetMapping(Address.IMPORTS + "/{id}")
    String one(
            @PathVariable String id,
            @RequestParam Optional<String> refused,
            @RequestParam Optional<String> decided,
            Visitor visitor,
            Model model) {
        var upload = uploads.find(identity(id));
        if (decided.isPresent()
                && upload.filter(known -> known.status().equals("CHECKED")).isPresent()) {
            model.addAttribute("decided", true);
            return notYet(visitor, model);
        }
        return upload.isPresent() ? shown(upload.get(), refused.isPresent(), visitor, model) : notYet(visitor, model);
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

    private String shown(Upload upload, boolean olderMissing, Visitor visitor, Model model) {
        var page = UploadPage.of(upload, findings(upload), clock.instant(), visitor.seesCases(), olderMissing);
        model.addAttribute("frame", frame(page, visitor));
        model.addAttribute("page", page);
        return "upload";
    }

    private Frame frame(UploadPage page, Visitor visitor) {
        if (page.running()) {
            return pages.refreshing("Upload, " + page.percent() + "% read", Section.UPLOADS, visitor, REFRESH_SECONDS);
        }
        return pages.plain(page.older().isEmpty() ? "Upload" : "Error: Upload", Section.UPLOADS, visitor);
    }

    private UploadFindings findings(Upload upload) {
        return new UploadFindings(
                uploads.rejections(upload.id()),
                uploads.brokenRules(upload.id()),
                uploads.parts(upload.id(), "list"),
                uploads.parts(upload.id(), "team"),
                uploads.scopes(upload.id()),
                uploads.sameFileBefore(upload.id()),
                rejectedRows.find(upload.id()).isPresent(),
                Optional.of(upload).filter(UploadPage::isWaiting).map(effects::of));
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
