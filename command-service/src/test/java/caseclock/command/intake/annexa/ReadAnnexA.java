package caseclock.command.intake.annexa;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.Silence;
import caseclock.command.intake.Statement;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.WorkerCodes;
import caseclock.command.intake.census.ReadCensus;
import caseclock.events.Fact;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An Annex A file read to its end, with all that was found. */
public record ReadAnnexA(
        List<ChildStatement> children, Optional<LocalDate> asOf, List<Scope> scopes, Map<String, Integer> leftAside) {

    public static final WorkerCodes WORKERS =
            new WorkerCodes("an invented key of 32 bytes long".getBytes(StandardCharsets.US_ASCII));

    public static ReadAnnexA of(AnnexAWorkbook workbook) throws UnreadableFile {
        return of(workbook.stream());
    }

    public static ReadAnnexA of(byte[] workbook) throws UnreadableFile {
        return of(new ByteArrayInputStream(workbook));
    }

    public static ReadAnnexA of(InputStream workbook) throws UnreadableFile {
        return all(AnnexAFile.workbook(workbook, "999", ReadCensus::caseId, WORKERS, ReadCensus.TODAY));
    }

    public static ReadAnnexA csv(String text) throws UnreadableFile {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return all(AnnexAFile.csv(bytes, "999", ReadCensus::caseId, WORKERS, ReadCensus.TODAY));
    }

    private static ReadAnnexA all(AnnexAFile opened) throws UnreadableFile {
        try (var file = opened) {
            var children = new ArrayList<ChildStatement>();
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                children.add(child.get());
            }
            return new ReadAnnexA(children, file.asOf(), file.scopes(), file.leftAside());
        }
    }

    public ChildStatement child(String reference) {
        return children.stream()
                .filter(one -> one.child()
                        .filter(child -> child.reference().equals(reference))
                        .isPresent())
                .findFirst()
                .orElseThrow();
    }

    public List<Statement> statements() {
        return children.stream().flatMap(child -> child.statements().stream()).toList();
    }

    public <F extends Fact> List<F> facts(Class<F> type) {
        return statements().stream()
                .map(Statement::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public List<Rejection> rejections() {
        return children.stream().flatMap(child -> child.rejections().stream()).toList();
    }

    /** Which items are blank or the latest, by their headings. */
    public List<String> silences() {
        return children.stream()
                .flatMap(child -> child.silences().stream())
                .map(silence -> silence instanceof Silence.After after
                        ? silence.field() + " after " + after.latest()
                        : silence.field())
                .toList();
    }
}
