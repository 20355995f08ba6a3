package caseclock.command.intake.facts;

import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.Statement;
import caseclock.command.intake.UnreadableFile;
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
import java.util.Set;

/** A file of facts read to its end, with all that was found. */
record ReadFacts(
        List<ChildStatement> children,
        String council,
        Optional<LocalDate> asOf,
        List<Scope> scopes,
        Set<String> untold,
        Map<String, Integer> leftAside) {

    static ReadFacts of(String csv) throws UnreadableFile {
        return of(bytes(csv));
    }

    /** One row of a file with nothing but the needed columns. */
    static ReadFacts row(String cells) throws UnreadableFile {
        return of("child,fact,happenedOn\nA1," + cells + "\n");
    }

    static InputStream bytes(String csv) {
        return new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8));
    }

    static ReadFacts of(InputStream csv) throws UnreadableFile {
        try (var file = FactsFile.open(csv, Set.of(), Optional.of("892"), ReadCensus::caseId, ReadCensus.TODAY)) {
            var children = new ArrayList<ChildStatement>();
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                children.add(child.get());
            }
            return new ReadFacts(children, file.council(), file.asOf(), file.scopes(), file.untold(), file.leftAside());
        }
    }

    List<Statement> statements() {
        return children.stream().flatMap(child -> child.statements().stream()).toList();
    }

    List<Fact> facts() {
        return statements().stream().map(Statement::fact).toList();
    }

    <F extends Fact> List<F> facts(Class<F> type) {
        return facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    <F extends Fact> F fact(Class<F> type) {
        return facts(type).getFirst();
    }

    List<Rejection> rejections() {
        return children.stream().flatMap(child -> child.rejections().stream()).toList();
    }
}
