package caseclock.weeks;

import static java.util.stream.Collectors.joining;

import caseclock.events.UploadCounts;
import caseclock.weeks.Differences.Difference;
import caseclock.weeks.TwelveWeeks.File;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/** Writes what was found as the tables of {@code docs/annex-a.md}. */
final class Report {

    private Report() {}

    static String files(List<File> files) {
        return "| file of | children | facts read | recorded | unchanged | corrected | withdrawn | rejected |\n"
                + "| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |\n"
                + files.stream().map(Report::file).collect(joining());
    }

    private static String file(File file) {
        UploadCounts counts = file.outcome().counts();
        return row(
                file.sunday(),
                counts.children(),
                counts.read(),
                counts.recorded(),
                counts.unchanged(),
                counts.corrected(),
                counts.withdrawn(),
                counts.rejected());
    }

    /** @param all of every week */
    static String differences(List<Difference> all) {
        return "| why | first file | last file |\n| --- | ---: | ---: |\n"
                + Arrays.stream(Reason.values())
                        .filter(reason ->
                                all.stream().anyMatch(one -> one.reason().equals(Optional.of(reason))))
                        .map(reason -> row(
                                reason.sentence(),
                                in(
                                        all,
                                        reason,
                                        week -> Council.SUNDAYS.getFirst().equals(week.sunday()) ? 1 : 0),
                                in(
                                        all,
                                        reason,
                                        week -> Council.SUNDAYS.getLast().equals(week.sunday()) ? 1 : 0)))
                        .collect(joining());
    }

    private static long in(List<Difference> all, Reason reason, ToLongFunction<Week> counted) {
        return all.stream()
                .filter(one -> one.reason().filter(reason::equals).isPresent())
                .mapToLong(one -> counted.applyAsLong(one.week()))
                .sum();
    }

    /** A figure by what the records and by what the files say. */
    record Figure(String what, long records, long files) {}

    static String figures(List<Figure> figures) {
        return "| on the last Monday | from the records | from the files |\n| --- | ---: | ---: |\n"
                + figures.stream()
                        .map(figure -> row(figure.what(), figure.records(), figure.files()))
                        .collect(joining());
    }

    private static String row(Object... cells) {
        return Arrays.stream(cells).map(Object::toString).collect(joining(" | ", "| ", " |\n"));
    }
}
