package caseclock.command.intake.facts;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.command.recording.FactResource;
import caseclock.events.EntryId;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The description of the file says what there is, and nothing else. */
class FactsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "facts-csv.md");

    @Test
    void every_kind_of_fact_is_described_with_its_columns() throws Exception {
        assertThat(rows("## Kinds of facts")).isEqualTo(kinds());
    }

    @Test
    void every_column_is_described_with_what_it_holds() throws Exception {
        assertThat(rows("## Columns of facts")).isEqualTo(columns());
    }

    @Test
    void every_column_about_the_row_is_described() throws Exception {
        assertThat(rows("## Columns about the row"))
                .isEqualTo(FactColumns.ABOUT_THE_ROW.stream()
                        .map(column -> "| `" + column + "` |")
                        .toList());
    }

    @Test
    void the_example_can_be_read() throws Exception {
        String document = Files.readString(DOCUMENT);
        int begins = document.indexOf("```csv\n") + "```csv\n".length();
        var read = ReadFacts.of(document.substring(begins, document.indexOf("```", begins)));
        assertThat(read.rejections()).isEmpty();
        assertThat(read.facts()).hasSizeGreaterThan(5);
    }

    /** The rows of the table under a heading, of each as much as is not free text. */
    private static List<String> rows(String heading) throws Exception {
        String document = Files.readString(DOCUMENT);
        int begins = document.indexOf(heading);
        int ends = document.indexOf("\n## ", begins + 1);
        int cells = heading.endsWith("the row") ? 1 : 2;
        return document.substring(begins, ends < 0 ? document.length() : ends)
                .lines()
                .filter(line -> line.startsWith("| `"))
                .map(line ->
                        Arrays.stream(line.split("\\|")).skip(1).limit(cells).collect(joining("|", "|", "|")))
                .toList();
    }

    private static List<String> kinds() {
        return Arrays.stream(FactResource.values())
                .map(kind -> "| `" + kind.path() + "` | " + members(kind) + " |")
                .toList();
    }

    private static String members(FactResource kind) {
        String members = Members.of(kind).keySet().stream()
                .map(member -> Members.isNeeded(kind, member) ? "**" + column(member) + "**" : column(member))
                .collect(joining(", "));
        return members.isEmpty() ? "–" : members;
    }

    private static List<String> columns() {
        Map<String, List<Type>> held = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (FactResource kind : FactResource.values()) {
            Members.of(kind).forEach((member, type) -> {
                var types = held.computeIfAbsent(member, name -> new ArrayList<>());
                if (!types.contains(type)) {
                    types.add(type);
                }
            });
        }
        return held.entrySet().stream()
                .flatMap(member -> member.getValue().stream()
                        .map(type -> "| `" + column(member.getKey()) + "` | " + form(member.getKey(), type) + " |"))
                .toList();
    }

    private static String column(String member) {
        return member.equals(FactColumns.MEETING_ID) ? FactColumns.MEETING : member;
    }

    private static String form(String member, Type held) {
        if (held == EntryId.class) {
            return "the id of the row of `" + Linked.KINDS.get(member).path() + "`";
        }
        if (held == Boolean.class || held == boolean.class) {
            return "true or false";
        }
        if (held == LocalDate.class) {
            return "a day";
        }
        if (held == Integer.class) {
            return "a whole number";
        }
        if (held instanceof ParameterizedType many) {
            return "any number of: " + form(member, many.getActualTypeArguments()[0]);
        }
        return held instanceof Class<?> codes && codes.isEnum()
                ? Stream.of(codes.getEnumConstants()).map(String::valueOf).collect(joining(", "))
                : "a text";
    }
}
