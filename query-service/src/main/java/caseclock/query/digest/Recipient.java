package caseclock.query.digest;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Who gets a team's digest.
 *
 * @param council DfE's three-digit code
 * @param team as it stands in an address, for instance "east"
 * @param address one; where several people are to get it, a list of the council's own mail system
 */
public record Recipient(String council, String team, String address) {

    private static final List<String> COLUMNS = List.of("council", "team", "address");
    private static final Pattern COUNCIL = Pattern.compile("[0-9]{3}");
    private static final Pattern TEAM = Pattern.compile("[\\p{L}\\p{N}-]+");

    /** @throws IllegalArgumentException saying which line is wrong, and what would be right */
    public static List<Recipient> read(Reader csv) {
        var lines = lines(csv);
        if (lines.isEmpty() || !lines.getFirst().getFields().equals(COLUMNS)) {
            throw new IllegalArgumentException("Line 1: the columns must be: " + String.join(",", COLUMNS) + ".");
        }
        var found = new ArrayList<Recipient>();
        lines.stream().skip(1).forEach(line -> found.add(parse(line, found)));
        return List.copyOf(found);
    }

    private static List<CsvRecord> lines(Reader csv) {
        try {
            return CsvReader.builder()
                    .commentStrategy(CommentStrategy.SKIP)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(csv)
                    .stream()
                    .toList();
        } catch (CsvParseException broken) {
            throw new IllegalArgumentException("It is not CSV: a double quote is opened and not closed.", broken);
        }
    }

    private static Recipient parse(CsvRecord line, List<Recipient> before) {
        if (line.getFieldCount() != COLUMNS.size()) {
            throw wrong(line, "it has " + line.getFieldCount() + " fields where the header has " + COLUMNS.size());
        }
        var one = new Recipient(
                line.getField(0).strip(),
                line.getField(1).strip(),
                line.getField(2).strip());
        if (!COUNCIL.matcher(one.council).matches()) {
            throw wrong(line, "a council is DfE's code of three digits, for instance 999");
        }
        if (!TEAM.matcher(one.team).matches()) {
            throw wrong(
                    line, "a team goes by its key, as it stands in the address of its weekly page: /teams/999/east");
        }
        if (!isAddress(one.address)) {
            throw wrong(line, "this is not one e-mail address. It looks like east.manager@council.example");
        }
        if (before.stream().anyMatch(one::isOfSameTeam)) {
            throw wrong(
                    line,
                    "an earlier line has this team already. Where several people are to get it, name a list of your mail system");
        }
        return one;
    }

    private boolean isOfSameTeam(Recipient other) {
        return council.equals(other.council) && team.equals(other.team);
    }

    /** With a domain, and without a name before it or another address after it. */
    public static boolean isAddress(String text) {
        try {
            var parsed = new InternetAddress(text, true);
            return parsed.getAddress().equals(text) && text.indexOf('@') > 0 && !text.endsWith("@");
        } catch (AddressException none) {
            return false;
        }
    }

    private static IllegalArgumentException wrong(CsvRecord line, String sentence) {
        return new IllegalArgumentException("Line " + line.getStartingLineNumber() + ": " + sentence + ".");
    }
}
