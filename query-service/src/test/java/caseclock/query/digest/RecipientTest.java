package caseclock.query.digest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file with half of what it should say must stop the start, and say where it is wrong. */
class RecipientTest {

    private static List<Recipient> read(String lines) {
        return Recipient.read(new StringReader("# who gets what\ncouncil,team,address\n" + lines));
    }

    @Test
    void aTeamHasOneAddress() {
        assertThat(read("999,east,east.manager@council.example\n\n999,no-team-recorded,desk@council.example\n"))
                .containsExactly(
                        new Recipient("999", "east", "east.manager@council.example"),
                        new Recipient("999", "no-team-recorded", "desk@council.example"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    99,east,a@b.example | Line 3: a council is DfE's code of three digits, for instance 999.
                    999,east/west,a@b.example | Line 3: a team goes by its key, as it stands in the address of its weekly page: /teams/999/east.
                    999,east | Line 3: it has 2 fields where the header has 3.
                    999,east,manager | Line 3: this is not one e-mail address. It looks like east.manager@council.example.
                    999,east,A <a@b.example> | Line 3: this is not one e-mail address. It looks like east.manager@council.example.
                    999,east,"a@b.example,c@d.example" | Line 3: this is not one e-mail address. It looks like east.manager@council.example.
                    """, quoteCharacter = '\'')
    void whatIsWrongIsSaidWithItsLineAndWithoutTheAddress(String line, String sentence) {
        assertThatThrownBy(() -> read(line)).hasMessage(sentence);
    }

    @Test
    void aTeamNamedTwiceIsRefused() {
        assertThatThrownBy(() -> read("999,east,a@b.example\n999,east,c@d.example"))
                .hasMessage(
                        "Line 4: an earlier line has this team already. Where several people are to get it, name a list of"
                                + " your mail system.");
    }

    @Test
    void otherColumnsAreRefused() {
        assertThatThrownBy(() -> Recipient.read(new StringReader("team,address\n")))
                .hasMessage("Line 1: the columns must be: council,team,address.");
    }
}
