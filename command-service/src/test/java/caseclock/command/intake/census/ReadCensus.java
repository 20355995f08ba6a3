package caseclock.command.intake.census;

import caseclock.command.intake.BrokenRule;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Statement;
import caseclock.command.intake.UnreadableFile;
import caseclock.events.CaseId;
import caseclock.events.Fact;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** A census read to its end, with all that was found. */
public record ReadCensus(List<ChildStatement> children, List<BrokenRule> brokenRules, Map<String, Integer> leftAside) {

    /** No test's facts lie after it. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    public static ReadCensus of(String xml) throws UnreadableFile {
        return of(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
    }

    public static ReadCensus of(InputStream xml) throws UnreadableFile {
        try (var file = CensusFile.open(xml, Set.of(), ReadCensus::caseId, TODAY)) {
            var children = new ArrayList<ChildStatement>();
            for (var child = file.next(); child.isPresent(); child = file.next()) {
                children.add(child.get());
            }
            return new ReadCensus(children, file.brokenRules(), file.leftAside());
        }
    }

    /** Any function of council and reference will do here. */
    public static CaseId caseId(String council, String reference) {
        return new CaseId(UUID.nameUUIDFromBytes((council + "/" + reference).getBytes(StandardCharsets.UTF_8)));
    }

    public int episodes() {
        return children.stream().mapToInt(ChildStatement::episodes).sum();
    }

    public List<Fact> facts() {
        return children.stream()
                .flatMap(child -> child.statements().stream())
                .map(Statement::fact)
                .toList();
    }

    public <F extends Fact> List<F> facts(Class<F> type) {
        return facts().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** How many facts of each kind. */
    public Map<String, Long> counts() {
        return facts().stream()
                .collect(Collectors.groupingBy(
                        fact -> fact.getClass().getSimpleName(), TreeMap::new, Collectors.counting()));
    }

    public List<Rejection> rejections() {
        return children.stream().flatMap(child -> child.rejections().stream()).toList();
    }

    /** How often each rule is broken. */
    public Map<String, Integer> rules() {
        return brokenRules.stream().collect(Collectors.toMap(BrokenRule::rule, BrokenRule::count));
    }
}
