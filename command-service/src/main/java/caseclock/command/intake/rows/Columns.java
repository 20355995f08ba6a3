package caseclock.command.intake.rows;

import caseclock.command.intake.ShownText;
import caseclock.command.intake.UnreadableFile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Where in a table the columns are that are looked for, and what is in those that nobody looks for. */
public final class Columns {

    private static final int MOST_OTHERS = 200;
    private static final String BEYOND = "other columns";

    private final Map<String, Integer> known = new HashMap<>();
    private final Map<Integer, String> others = new HashMap<>();
    private final Map<String, Integer> leftAside = new TreeMap<>();

    private Columns() {}

    /**
     * @param names as they are folded, see {@link HeaderText}
     * @throws UnreadableFile if one of them is there twice
     */
    public static Columns find(List<String> header, Set<String> names) throws UnreadableFile {
        var columns = new Columns();
        for (int at = 0; at < header.size(); at++) {
            String name = HeaderText.folded(header.get(at));
            if (!names.contains(name)) {
                columns.others.put(at, ShownText.of(name));
            } else if (columns.known.putIfAbsent(name, at) != null) {
                throw new UnreadableFile("The file has the column “" + name + "” twice. Leave one of them.");
            }
        }
        return columns;
    }

    public boolean has(String name) {
        return known.containsKey(name);
    }

    /** What the row has in that column, without the spaces around it; empty if there is nothing, or no such column. */
    public String cell(Row row, String name) {
        Integer at = known.get(name);
        return at == null || at >= row.cells().size() ? "" : row.cells().get(at).strip();
    }

    /** Takes note of what a row has in columns that nobody looks for. */
    public void leaveOthersAside(Row row) {
        others.forEach((at, name) -> {
            if (at < row.cells().size() && !row.cells().get(at).isBlank()) {
                leaveAside(name);
            }
        });
    }

    private void leaveAside(String name) {
        boolean listed = leftAside.containsKey(name) || leftAside.size() < MOST_OTHERS;
        leftAside.merge(listed ? name : BEYOND, 1, Integer::sum);
    }

    /** The columns that nobody looks for, by headings made fit to show, and how many rows have something in them; of a few hundred, only how many. */
    public Map<String, Integer> leftAside() {
        return Map.copyOf(leftAside);
    }
}
