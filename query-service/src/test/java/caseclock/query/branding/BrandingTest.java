package caseclock.query.branding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What of a council's own look is taken, and with which sentence the rest is refused. */
class BrandingTest {

    private static final String OPEN =
            "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink'>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"#28a197", "28A197", " #FFDD00 "})
    void a_colour_is_six_hexadecimal_digits(String text) {
        assertThat(Colour.read(text).css()).matches("#[0-9a-f]{6}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"teal", "#28a", "#28a19", "#28a19g", "red;}body{display:none"})
    void anything_else_is_none(String text) {
        assertThatThrownBy(() -> Colour.read(text))
                .hasMessageStartingWith("is no colour. Write six hexadecimal digits");
    }

    @Test
    void a_colour_that_cannot_be_told_from_the_black_header_is_refused_with_one_that_can() {
        assertThatThrownBy(() -> Colour.read("#003078"))
                .hasMessageStartingWith("is too dark for the edge beneath the black header: its contrast is 1.6 to 1")
                .hasMessageFindingMatch("#[0-9a-f]{6} is the same colour, light enough");
    }

    @Test
    void the_contrast_is_that_of_wcag() {
        assertThat(new Colour(255, 255, 255).contrast(new Colour(0, 0, 0))).isEqualTo(21);
    }

    @Test
    void a_plain_drawing_and_a_picture_are_taken_by_what_they_hold() throws IOException {
        assertThat(Logo.read(
                                file(
                                        "a.txt",
                                        OPEN
                                                + "<defs><path id='p' d='M0 0h9v9z'/></defs><use xlink:href='#p' fill='url(#p)'/></svg>"))
                        .type())
                .isEqualTo("image/svg+xml");
        var png = folder.resolve("b.svg");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", png.toFile());
        assertThat(Logo.read(png.toString()).type()).isEqualTo("image/png");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>1</script>|an element “script”",
                "<g onload='1'/>|a script in “onload”",
                "<image href='https://example.org/x.png'/>|a reference to something outside the file",
                "<a xlink:href='javascript:1'/>|a reference to something outside the file",
                "<style>@import 'https://example.org/x.css'</style>|a reference to something outside the file",
                "<rect fill='url(https://example.org/#a)'/>|a reference to something outside the file",
                "<foreignObject/>|an element “foreignobject”",
                "<?xml-stylesheet href='x.css'?>|a processing instruction"
            })
    void a_drawing_that_runs_or_fetches_something_is_refused(String inside, String what) throws IOException {
        var logo = file("logo.svg", OPEN + inside + "</svg>");
        assertThatThrownBy(() -> Logo.read(logo))
                .hasMessage("names an SVG file with " + what + ". Save it as a plain drawing without it.");
    }

    @Test
    void an_entity_is_never_resolved() throws IOException {
        var logo = file(
                "logo.svg",
                "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + OPEN + "<text>&x;</text></svg>");
        assertThatThrownBy(() -> Logo.read(logo)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_is_missing_too_large_or_something_else_is_refused() throws IOException {
        assertThatThrownBy(() -> Logo.read(folder.resolve("none.svg").toString()))
                .hasMessageEndingWith("which is not there.");
        assertThatThrownBy(() -> Logo.read(file("big.svg", OPEN + " ".repeat(Logo.LONGEST) + "</svg>")))
                .hasMessageContaining("A logo may be 100 KB at most");
        for (var other : new String[] {"GIF89a", "<html/>", ""}) {
            assertThatThrownBy(() -> Logo.read(file("other", other)))
                    .hasMessageStartingWith("names a file that is neither SVG nor PNG.");
        }
    }

    @Test
    void the_address_changes_with_the_content() throws IOException {
        var one = new Branding(Optional.empty(), Optional.of(Colour.read("#28a197")));
        var other = new Branding(Optional.empty(), Optional.of(Colour.read("#ffdd00")));
        assertThat(one.styleAddress())
                .isNotEqualTo(other.styleAddress())
                .hasValueSatisfying(address -> assertThat(address).matches("/house/[0-9a-f]{12}/house[.]css"));
        assertThat(Branding.none().styleAddress()).isEmpty();
        assertThat(one.logoAddress()).isEmpty();
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }
}
