package caseclock.command.intake.annexa;

import caseclock.command.intake.annexa.table.KeptCells;
import caseclock.command.intake.xlsx.SheetRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds the day on which a file says that it was made: the day beside such words, above a header. */
final class ExtractDate {

    private static final Pattern WORDS = Pattern.compile(
            "(?:date of )?(?:data )?(?:extract(?:ed|ion)?|report|run|snapshot)(?: date| on| run on| as at)*\\s*:?|(?:data )?as at\\s*:?");

    private ExtractDate() {}

    static Optional<LocalDate> in(List<SheetRow> above, KeptCells kept) {
        return above.stream().flatMap(row -> in(row, kept).stream()).findFirst();
    }

    private static Optional<LocalDate> in(SheetRow row, KeptCells kept) {
        return IntStream.range(0, row.cells().size())
                .filter(at -> WORDS.matcher(row.cell(at).strip().toLowerCase(Locale.ROOT))
                        .matches())
                .boxed()
                .flatMap(at -> kept.day(row.cell(at + 1)).stream())
                .findFirst();
    }
}
