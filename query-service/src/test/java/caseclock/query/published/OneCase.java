package caseclock.query.published;

import static caseclock.events.Happened.LONDON;

import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.AmendmentReason;
import caseclock.events.CaseEvent;
import caseclock.events.Conference.ConferenceBooked;
import caseclock.events.Conference.ConferenceHeld;
import caseclock.events.ConferenceKind;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.events.StrategyDiscussion.StrategyDiscussionHeld;
import caseclock.query.measures.TeamFilter;
import caseclock.query.measures.TeamFilter.AllTeams;
import caseclock.query.published.Tracing.Span;
import caseclock.query.published.Tracing.Traced;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.HistoryEntry;
import caseclock.query.timeliness.Invented;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One case for a test: what was recorded of it and when we had it. The week asked about ends on Sunday 15 November 2026 and is published on Monday
 * 16 November at 06:00. A Section 47 enquiry of Friday 23 October is due on Friday 13 November (day 15), one of Friday 30 October on Friday
 * 20 November.
 */
final class OneCase {

    static final LocalDate SUNDAY = LocalDate.of(2026, 11, 15);
    static final Instant PUBLISHED_AT = london("2026-11-16T06:00");
    static final String SECTION_47 = "section-47-to-conference";

    private final UUID caseId = UUID.nameUUIDFromBytes(new byte[] {1});
    private final List<StoredEntry> entries = new ArrayList<>();
    private final BankHolidays holidays;
    private final Timescales timescales;
    private Instant now = london("2026-10-23T12:00");
    private int ids;

    OneCase() {
        this(Invented.BANK_HOLIDAYS, Invented.TIMESCALES);
    }

    OneCase(BankHolidays holidays, Timescales timescales) {
        this.holidays = holidays;
        this.timescales = timescales;
    }

    static Instant london(String dateTime) {
        return LocalDateTime.parse(dateTime).atZone(LONDON).toInstant();
    }

    /** What follows is appended at that moment, and was recorded then, too. */
    OneCase at(String dateTime) {
        now = london(dateTime);
        return this;
    }

    EntryId enquiry(String day) {
        EntryId discussion =
                add(new StrategyDiscussionHeld(id(), Happened.parse(day), Optional.empty(), Set.of(), Set.of()), now);
        return add(
                new Section47EnquiryStarted(id(), Happened.parse(day), Optional.of(discussion), Optional.empty()), now);
    }

    EntryId conference(String day, EntryId enquiry) {
        return add(held(id(), day, enquiry), now);
    }

    /** One that its source says it recorded at another moment than we had it. */
    EntryId conference(String day, EntryId enquiry, String recordedAt) {
        return add(held(id(), day, enquiry), london(recordedAt));
    }

    void booked(String day, EntryId enquiry, String bookedFor) {
        add(
                new ConferenceBooked(
                        id(),
                        Happened.parse(day),
                        ConferenceKind.INITIAL,
                        Optional.of(enquiry),
                        LocalDate.parse(bookedFor)),
                now);
    }

    void moved(String day, String team) {
        add(new CaseTransferredToTeam(id(), Happened.parse(day), team), now);
    }

    void correctConference(EntryId conference, String day, EntryId enquiry) {
        append(new EntryCorrected(conference, held(conference, day, enquiry), AmendmentReason.WRONG_DATE), now);
    }

    void withdraw(EntryId entry) {
        append(new EntryWithdrawn(entry, AmendmentReason.RECORDED_TWICE), now);
    }

    private static ConferenceHeld held(EntryId id, String day, EntryId enquiry) {
        return new ConferenceHeld(
                id,
                Happened.parse(day),
                ConferenceKind.INITIAL,
                Optional.of(enquiry),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private EntryId id() {
        return new EntryId(new UUID(7, ++ids));
    }

    private EntryId add(Fact fact, Instant recordedAt) {
        append(fact, recordedAt);
        return fact.entryId();
    }

    private void append(CaseEvent event, Instant recordedAt) {
        int place = entries.size();
        entries.add(new StoredEntry(
                new HistoryEntry(place, event, recordedAt, caseclock.events.SourceKind.CASE_RECORD),
                10 * (place + 1),
                now));
    }

    /** In what the case counts by the entries that were appended until a moment, as known at it. */
    Set<Counted> counted(Instant moment, Instant appendedUntil) {
        var history = new CaseHistory(
                Invented.COUNCIL,
                entries.stream()
                        .filter(entry -> !entry.appendedAt().isAfter(appendedUntil))
                        .map(StoredEntry::entry)
                        .toList());
        return new WeekCount(SUNDAY, moment, holidays.knownAt(moment))
                .of(caseId, timeliness().knownAt(history, moment), Set.copyOf(WeekFigures.subjects()));
    }

    Set<Counted> published() {
        return counted(PUBLISHED_AT, PUBLISHED_AT);
    }

    /** The trail of the case to a moment, had it been published that it counted so. */
    Trail trail(String knownOn, Set<Counted> published) {
        Instant knownAt = london(knownOn);
        long position = entries.stream()
                .filter(entry -> !entry.appendedAt().isAfter(PUBLISHED_AT))
                .mapToLong(StoredEntry::position)
                .max()
                .orElse(0);
        var span =
                new Span(Invented.COUNCIL, SUNDAY, position, PUBLISHED_AT, knownAt, Set.copyOf(WeekFigures.subjects()));
        return new Tracing(timeliness(), holidays, timescales)
                .trail(new Traced(caseId, published, entries, counted(knownAt, Instant.MAX)), span);
    }

    private Timeliness timeliness() {
        return new Timeliness(timescales, holidays);
    }

    /** A figure of the Section 47 timescale as "published → now: cause count, …". */
    String restated(Figure figure, String knownOn) {
        return restated(figure, knownOn, new AllTeams(), published());
    }

    String restated(Figure figure, String knownOn, TeamFilter team, Set<Counted> published) {
        var restating = new Restating(
                team,
                Map.of(caseId, published),
                Map.of(caseId, counted(london(knownOn), Instant.MAX)),
                trail(knownOn, published).turns());
        long value = published.stream()
                .filter(one -> one.figure() == figure && one.subject().equals(SECTION_47) && one.of(team))
                .count();
        return inWords(restating.restate(SECTION_47, figure, Math.toIntExact(value)));
    }

    static String inWords(Restatement restatement) {
        List<String> causes = restatement.causes().stream()
                .map(because -> "%s %+d".formatted(because.cause(), because.count()))
                .toList();
        return restatement.published() + " → " + restatement.now() + ": " + String.join(", ", causes);
    }

    static Set<Counted> with(Set<Counted> counted, Figure figure) {
        var more = new HashSet<>(counted);
        more.add(new Counted(SECTION_47, Optional.of(new UUID(9, 9)), figure, Optional.empty(), Optional.empty()));
        return more;
    }
}
