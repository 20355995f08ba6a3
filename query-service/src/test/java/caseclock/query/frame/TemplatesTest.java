package caseclock.query.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Rules that every template keeps, so that the content-security policy and the children are safe. */
class TemplatesTest {

    @Test
    void no_template_has_a_script_a_style_or_a_handler_of_its_own() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readString(template))
                    .as(template.toString())
                    .doesNotContain("<style", " style=", "th:style", "<script>", "javascript:")
                    .doesNotContainPattern("\\son[a-z]+=");
        }
    }

    @Test
    void only_drawings_of_our_own_are_written_unescaped() throws IOException {
        for (var template : templates()) {
            assertThat(Files.readAllLines(template).stream().filter(line -> line.contains("th:utext")))
                    .allMatch(line -> line.contains("line.line")
                            || line.contains("picture.")
                            || line.contains("lanes")
                            || line.contains("line.bar"));
        }
    }

    @Test
    void a_form_that_changes_something_carries_the_token() throws IOException {
        for (var template : templates()) {
            var text = Files.readString(template);
            assertThat(count(text, "name=\"_csrf\"")).as(template.toString()).isEqualTo(count(text, "method=\"post\""));
        }
    }

    private static int count(String text, String what) {
        return text.split(what, -1).length - 1;
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "resources", "templates"))) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
