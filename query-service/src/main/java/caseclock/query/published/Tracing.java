package caseclock.query.published;

import caseclock.query.published.Trail.Step;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.CaseHistory;
import caseclock.query.timeliness.Timeliness;
import caseclock.query.timeliness.Timescales;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Follows a case from a publication to a later moment: takes what was had then and adds what was learnt since, one at a time and in the order in
 * which we learnt it, asking the engine after each. A bank holiday and a timescale announced in the same moment are put down to the bank holiday.
 * Pure.
 */
final class Tracing {

    private final Timeliness timeliness;
    private final BankHolidays bankHolidays;
    private final Timescales timescales;

    /** @param timeliness works by these bank holidays and timescales */
    Tracing(Timeliness timeliness, BankHolidays bankHolidays, Timescales timescales) {
        this.timeliness = timeliness;
        this.bankHolidays = bankHolidays;
        this.timescales = timescales;
    }

    /** What tells the rules apart from any others. */
    String rules() {
        return timeliness.rules();
    }

    /**
     * From where to where.
     *
     * @param council whose timescales govern
     * @param position up to which event the publication reached
     * @param publishedAt its moment
     * @param knownAt the moment asked about, not before it
     * @param subjects what is asked about
     */
    record Span(
            String council,
            LocalDate weekEnding,
            long position,
            Instant publishedAt,
            Instant knownAt,
            Set<String> subjects) {}

    /** A case: in what it counted when it was published, its entries in stream order, and in what it counts as asked about. */
    record Traced(UUID caseId, Set<Counted> published, List<StoredEntry> entries, Set<Counted> now) {}

    /** Something learnt: an entry, or an announcement, which brings none. */
    private record Learnt(Instant at, Cause cause, Optional<StoredEntry> entry) {}

    Trail trail(Traced traced, Span span) {
        List<StoredEntry> had = new ArrayList<>(
                traced.entries().stream().filter(entry -> wasHad(entry, span)).toList());
        List<Step> steps = new ArrayList<>();
        steps.add(new Step(
                Cause.NOT_EXPLAINED,
                span.publishedAt(),
                Optional.empty(),
                counts(traced, had, span.publishedAt(), span)));
        learnt(traced.entries(), span).forEach(one -> {
            one.entry().ifPresent(had::add);
            steps.add(new Step(
                    one.cause(),
                    one.at(),
                    one.entry().flatMap(StoredEntry::entryId),
                    counts(traced, had, earlier(one.at(), span.knownAt()), span)));
        });
        Instant last = later(span.knownAt(), steps.getLast().learntAt());
        steps.add(new Step(Cause.NOT_EXPLAINED, last, Optional.empty(), traced.now()));
        return new Trail(traced.caseId(), traced.published(), steps);
    }

    /** A source may say that it recorded something before the publication although we got it afterwards: its place in the stream decides. */
    private static boolean wasHad(StoredEntry stored, Span span) {
        return stored.position() <= span.position() && !stored.entry().knownAt().isAfter(span.publishedAt());
    }

    private Stream<Learnt> learnt(List<StoredEntry> entries, Span span) {
        return Stream.of(
                        entries(entries, span),
                        announced(bankHolidays.announcements(), Cause.BANK_HOLIDAY_ANNOUNCED, span),
                        announced(timescales.announcements(span.council()), Cause.TIMESCALE_CHANGED, span))
                .flatMap(all -> all)
                .sorted(Comparator.comparing(Learnt::at));
    }

    /** In stream order, whatever the clocks of the machines that appended them say. */
    private static Stream<Learnt> entries(List<StoredEntry> entries, Span span) {
        List<Learnt> learnt = new ArrayList<>();
        Instant at = span.publishedAt();
        for (StoredEntry one : inStreamOrder(entries)) {
            if (!wasHad(one, span) && !one.entry().knownAt().isAfter(span.knownAt())) {
                at = later(at, learntAt(one, span));
                learnt.add(new Learnt(at, one.cause(), Optional.of(one)));
            }
        }
        return learnt.stream();
    }

    private static List<StoredEntry> inStreamOrder(List<StoredEntry> entries) {
        return entries.stream()
                .sorted(Comparator.comparingLong(StoredEntry::position))
                .toList();
    }

    private static Instant learntAt(StoredEntry one, Span span) {
        Instant had = one.position() > span.position() ? one.appendedAt() : span.publishedAt();
        return later(had, one.entry().knownAt());
    }

    private static Stream<Learnt> announced(SortedSet<Instant> moments, Cause cause, Span span) {
        return moments.stream()
                .filter(moment -> moment.isAfter(span.publishedAt()) && !moment.isAfter(span.knownAt()))
                .map(moment -> new Learnt(moment, cause, Optional.empty()));
    }

    private Set<Counted> counts(Traced traced, List<StoredEntry> had, Instant moment, Span span) {
        var history = new CaseHistory(
                span.council(), had.stream().map(StoredEntry::entry).toList());
        return new WeekCount(span.weekEnding(), moment, bankHolidays.knownAt(moment))
                .of(traced.caseId(), timeliness.knownAt(history, moment), span.subjects());
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
