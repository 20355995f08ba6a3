package caseclock.command.intake.annexa;

import caseclock.command.intake.EntryIds;
import caseclock.command.intake.Silence;
import caseclock.command.intake.Statement;
import caseclock.command.intake.annexa.table.Item;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what the lists tell of one child, and what they would tell if it were so. */
final class Told {

    private final EntryIds entries;
    private final List<Statement> statements = new ArrayList<>();
    private final List<Silence> silences = new ArrayList<>();

    Told(EntryIds entries) {
        this.entries = entries;
    }

    EntryId next(String kind, Object key) {
        return entries.next(kind, key);
    }

    void state(Fact fact, Item item, Line line) {
        statements.add(new Statement(fact, item.heading(), line.row().place(), line.team()));
    }

    /** The row is there and leaves the item blank, so what hangs on that start is not so. */
    void silent(String kind, EntryId start, Item item, Line line) {
        if (line.row().isBlank(item)) {
            silences.add(new Silence.OfEntry(
                    entries.wouldBe(kind, start), item.heading(), line.row().place()));
        }
    }

    /** Lists that tell of the latest only: none came after the latest day that they give, unless one of the days cannot be read. */
    <L extends Line> void noneAfterLatest(
            Class<? extends Fact> what, List<L> lines, Function<L, Optional<LocalDate>> day, Item item) {
        if (!areLegible(lines, day, item)) {
            return;
        }
        lines.stream()
                .filter(line -> day.apply(line).isPresent())
                .max(Comparator.comparing(line -> day.apply(line).orElseThrow()))
                .ifPresent(latest -> noneAfter(what, day.apply(latest).orElseThrow(), item, latest));
    }

    /** Whether each of the lines gives the day or leaves it blank. */
    static <L extends Line> boolean areLegible(List<L> lines, Function<L, Optional<LocalDate>> day, Item item) {
        return lines.stream()
                .allMatch(line -> day.apply(line).isPresent() || line.row().isBlank(item));
    }

    void noneAfter(Class<? extends Fact> what, LocalDate latest, Item item, Line line) {
        silences.add(new Silence.After(what, latest, item.heading(), line.row().place()));
    }

    List<Statement> statements() {
        return List.copyOf(statements);
    }

    List<Silence> silences() {
        return List.copyOf(silences);
    }
}
