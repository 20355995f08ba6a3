package caseclock.query.out;

import static caseclock.events.Happened.LONDON;

import caseclock.query.frame.When;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A file to keep: its name says what it holds, about whom, as at which day and as known on which. */
public final class Download {

    public static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    private Download() {}

    /** @param about the team or "all teams", in words */
    public static ResponseEntity<String> csv(Sheet sheet, String about, When when) {
        return file(CSV, name(sheet.name(), about, when, "csv"), CsvFile.of(sheet));
    }

    /** Any other text, never kept by a browser. */
    public static ResponseEntity<String> file(MediaType type, String name, String content) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.noStore())
                .header(
                        "Content-Disposition",
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }

    /** "due_east-team_as-at-2026-11-20_known-on-2026-11-20.csv" */
    public static String name(String what, String about, When when, String ending) {
        LocalDate known = when.knownAt().atZone(LONDON).toLocalDate();
        return "%s_%s_as-at-%s_known-on-%s.%s".formatted(what, plain(about), when.asAt(), known, ending);
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ENGLISH).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
