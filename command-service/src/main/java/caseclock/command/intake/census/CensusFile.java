package caseclock.command.intake.census;

import static java.util.stream.Collectors.toSet;

import caseclock.command.intake.BrokenRule;
import caseclock.command.intake.ChildStatement;
import caseclock.command.intake.ChildStatement.Child;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.Scope;
import caseclock.command.intake.Silence;
import caseclock.command.intake.StatementFile;
import caseclock.command.intake.UnreadableFile;
import caseclock.command.intake.census.episode.CensusForm;
import caseclock.command.intake.census.episode.CensusRecord;
import caseclock.command.intake.census.rules.CensusRules;
import caseclock.command.intake.census.xml.CensusChild;
import caseclock.command.intake.census.xml.CensusHeader;
import caseclock.command.intake.census.xml.CensusReader;
import caseclock.events.Assessment.AssessmentStarted;
import caseclock.events.CaseId;
import caseclock.events.Conference.ReviewConferenceHeld;
import caseclock.events.Fact;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Section47.Section47EnquiryStarted;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A children in need census as a file of statements. It is of one council, and a child counts once. */
public final class CensusFile implements StatementFile {

    /** What uploads of this kind are called. */
    public static final String KIND = "cin-census";

    private static final Set<String> UNTOLD =
            Set.of("initiatedBy", "conference", "quorate", "planMade", "planContinued", "meetingId");

    private final CensusReader reader;
    private final CensusRules rules;
    private final BiFunction<String, String, CaseId> caseIds;
    private final LocalDate today;
    private final Map<String, Integer> rows = new HashMap<>();

    private CensusFile(CensusReader reader, BiFunction<String, String, CaseId> caseIds, LocalDate today) {
        this.reader = reader;
        this.rules = new CensusRules(reader.header());
        this.caseIds = caseIds;
        this.today = today;
    }

    /**
     * Reads as far as the header.
     *
     * @param councils the councils whose files are accepted; empty for any
     * @param caseIds gives the case of a council's child
     * @param today the last day on which anything can have happened
     */
    public static CensusFile open(
            InputStream file, Set<String> councils, BiFunction<String, String, CaseId> caseIds, LocalDate today)
            throws UnreadableFile {
        var reader = CensusReader.open(file);
        String council = reader.header().council();
        if (!councils.isEmpty() && !councils.contains(council)) {
            throw new UnreadableFile(
                    "The file is from council " + council + " (its LEA). This installation takes files from "
                            + String.join(", ", councils.stream().sorted().toList()) + " only.");
        }
        return new CensusFile(reader, caseIds, today);
    }

    @Override
    public Optional<ChildStatement> next() throws UnreadableFile {
        return reader.next().map(this::statement);
    }

    private ChildStatement statement(CensusChild child) {
        var record = CensusForm.read(child, today);
        return record.reference().map(reference -> of(child, record, reference)).orElseGet(() -> unknown(record));
    }

    private ChildStatement of(CensusChild child, CensusRecord record, String reference) {
        Integer before = rows.putIfAbsent(reference, record.row());
        if (before != null) {
            rules.childTwice();
            return again(record, reference, before);
        }
        // The rules look at days to come as well, which are not recorded but stated all the same.
        rules.check(CensusForm.read(child, LocalDate.MAX));
        String council = reader.header().council();
        var caseId = caseIds.apply(council, reference);
        var facts = CensusFacts.of(caseId, record.place(), record.episodes());
        return new ChildStatement(
                record.place(),
                Optional.of(new Child(caseId, council, reference)),
                record.episodes().size(),
                facts.statements(),
                legible(facts.silences(), record),
                Optional.empty(),
                facts.entries(),
                record.rejections());
    }

    /** An item that could not be read is no silence. */
    private static List<Silence> legible(List<Silence> silences, CensusRecord record) {
        var illegible = record.rejections().stream().map(Rejection::field).collect(toSet());
        return silences.stream()
                .filter(silence -> !illegible.contains(silence.field()))
                .toList();
    }

    private static ChildStatement unknown(CensusRecord record) {
        return ChildStatement.of(record.place(), record.rejections());
    }

    /** Taking both would correct the one by the other with every upload. */
    private static ChildStatement again(CensusRecord record, String reference, int before) {
        var rejection = new Rejection(
                record.place(),
                "LAchildID",
                reference,
                "This child is in the file already, as child " + before
                        + ", and only that was recorded. Put all of a child's referrals into one Child.");
        return ChildStatement.of(record.place(), List.of(rejection));
    }

    @Override
    public String council() {
        return reader.header().council();
    }

    @Override
    public Optional<LocalDate> asOf() {
        return reader.header().ends();
    }

    /** A census has what began in its year, and the episodes and plans that went on into it, of the children who are in it. */
    @Override
    public List<Scope> scopes() {
        var header = reader.header();
        return header.ends().isEmpty()
                ? List.of()
                : List.of(
                        scope(header, Set.of(ReferralReceived.class, ProtectionPlanStarted.class), true),
                        scope(
                                header,
                                Set.of(
                                        AssessmentStarted.class,
                                        Section47EnquiryStarted.class,
                                        ReviewConferenceHeld.class),
                                false));
    }

    private static Scope scope(CensusHeader header, Set<Class<? extends Fact>> facts, boolean alsoOpen) {
        return new Scope("", facts, header.begins().orElseThrow(), header.ends().orElseThrow(), alsoOpen, false);
    }

    @Override
    public Set<String> untold() {
        return UNTOLD;
    }

    @Override
    public List<BrokenRule> brokenRules() {
        return rules.broken();
    }

    @Override
    public Map<String, Integer> leftAside() {
        return reader.leftAside().counts();
    }

    @Override
    public void close() {
        reader.close();
    }
}
