package caseclock.standalone.backup;

import java.util.List;
import java.util.stream.Collectors;

/** A table whose rows are in a backup, who owns it, and which of its rows. */
record Table(String schema, String name, String owner, List<String> columns) {

    String qualified() {
        return quoted(schema) + "." + quoted(name);
    }

    /** The rows as a query. Events keep their order. A rebuild that has not ended, or could be gone on with, belongs to the read tables, which are not in a backup. */
    String query() {
        String rows = "select " + list(columns) + " from " + qualified();
        return switch (schema + "." + name) {
            case "event_store.event" -> rows + " order by global_index";
            case "operations.rebuild" -> rows + " where state in ('DONE', 'SUPERSEDED')";
            default -> rows;
        };
    }

    String asOwner() {
        return "set local role " + quoted(owner);
    }

    static String copyIn(Manifest.Part part) {
        return "copy " + quoted(part.schema()) + "." + quoted(part.table()) + " (" + list(part.columns())
                + ") from stdin";
    }

    private static String list(List<String> columns) {
        return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
