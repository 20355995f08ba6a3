package caseclock.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is packaged for browsers: nobody else's brand, and nothing that is fetched from elsewhere. */
class AssetsTest {

    private static final Path PACKAGED = Path.of("target", "classes", "static");

    @Test
    void there_is_no_font_no_crest_and_no_brand_of_the_governments_own_site() throws IOException {
        for (var file : packaged()) {
            assertThat(file.toString().toLowerCase(Locale.ROOT)).doesNotContain("woff", "crest", "crown");
            if (!file.endsWith("LICENCES.txt")) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8).toLowerCase(Locale.ROOT))
                        .as(file.toString())
                        .doesNotContain("gds transport", "@font-face", ".woff", "crest");
            }
        }
    }

    @Test
    void nothing_is_fetched_from_elsewhere() throws IOException {
        for (var file : packaged()) {
            if (file.toString().endsWith(".css")) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8)).doesNotContain("url(", "@import");
            }
        }
    }

    @Test
    void the_licence_of_what_is_not_ours_lies_beside_it() throws IOException {
        assertThat(Files.readString(PACKAGED.resolve("assets/LICENCES.txt"), StandardCharsets.UTF_8))
                .contains("GOV.UK Frontend 6.6.0", "The MIT License");
    }

    @Test
    void the_address_of_the_files_changes_only_with_their_content() {
        assertThat(Assets.fingerprint()).matches("[0-9a-f]{12}").isEqualTo(Assets.fingerprint());
    }

    private static List<Path> packaged() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGED)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
