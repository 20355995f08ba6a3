package caseclock.query.imports;

import caseclock.query.imports.UploadEffect.NotTold;
import caseclock.query.imports.UploadEffect.Told;
import caseclock.query.out.Sheet;
import caseclock.query.published.Restatement;
import java.util.List;
import java.util.stream.Stream;

/** What checking an upload found, as sheets of plain numbers. */
final class CheckSheets {

    private CheckSheets() {}

    static Sheet foretold(List<UploadPart> lists, List<UploadPart> teams) {
        return new Sheet(
                "would-change",
                List.of("by", "name", "new", "corrected", "withdrawn", "unchanged", "rejected"),
                Stream.concat(
                                lists.stream().map(part -> row("list", part)),
                                teams.stream().map(part -> row("team", part)))
                        .toList());
    }

    private static List<String> row(String by, UploadPart part) {
        return Sheet.row(
                by,
                part.name(),
                part.recorded(),
                part.corrected(),
                part.withdrawn(),
                part.unchanged(),
                part.rejected());
    }

    static Sheet silence(List<UploadScope> scopes) {
        return new Sheet(
                "no-longer-stated",
                List.of("list", "facts", "from", "to", "known-before", "no-longer-stated", "would-be-withdrawn"),
                scopes.stream()
                        .filter(scope -> scope.known() > 0)
                        .map(scope -> Sheet.row(
                                scope.list(),
                                scope.facts(),
                                scope.firstDay(),
                                scope.lastDay(),
                                scope.known(),
                                scope.vanished(),
                                scope.trusted()))
                        .toList());
    }

    static Sheet effect(UploadEffect effect) {
        return new Sheet(
                "effect",
                List.of("timescale", "figure", "published", "known-now", "with-this-file"),
                switch (effect) {
                    case NotTold _ -> List.of();
                    case Told told ->
                        told.foretold().figures().stream()
                                .map(moved -> row(moved.published(), moved.withMore()))
                                .toList();
                });
    }

    private static List<String> row(int published, Restatement figure) {
        return Sheet.row(figure.subject(), figure.figure().text(), published, figure.published(), figure.now());
    }
}
