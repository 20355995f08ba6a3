package caseclock.query.timeliness;

import java.time.Instant;
import java.time.LocalDate;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Works out a case's clocks and spells from its history: as known at one moment, or every version there ever was. */
public final class Timeliness {

    /** Goes up with every change to the engine after which it may say something else of the same entries. */
    private static final int ENGINE = 5;

    /** The first layout whose rows say of a case what they say today. Rows that mean something else are made by other rules. */
    public static final int ROWS_SINCE = 3;

    private final Timescales timescales;
    private final BankHolidays bankHolidays;
    private final AllocationPolicy policy;
    private final Optional<Supposition> supposed;

    /** Only an accountable worker makes a case allocated. */
    public Timeliness(Timescales timescales, BankHolidays bankHolidays) {
        this(timescales, bankHolidays, AllocationPolicy.ACCOUNTABLE_WORKER_ONLY);
    }

    public Timeliness(Timescales timescales, BankHolidays bankHolidays, AllocationPolicy policy) {
        this(timescales, bankHolidays, policy, Optional.empty());
    }

    private Timeliness(
            Timescales timescales, BankHolidays bankHolidays, AllocationPolicy policy, Optional<Supposition> supposed) {
        this.timescales = timescales;
        this.bankHolidays = bankHolidays;
        this.policy = policy;
        this.supposed = supposed;
    }

    /** The same, but for one timescale that is supposed to be another. */
    public Timeliness supposing(Supposition what) {
        return new Timeliness(
                what.limit()
                        .map(limit -> timescales.supposing(what.timescale(), limit))
                        .orElse(timescales),
                bankHolidays.supposing(what.withoutBankHolidays(), what.closed()),
                policy,
                Optional.of(what));
    }

    /**
     * What tells these rules apart from any others: a digest of the engine's version, what rows mean, every timescale, every bank holiday and who makes
     * a case allocated.
     */
    public String rules() {
        return Digest.of(ENGINE + "/" + ROWS_SINCE + timescales.described() + bankHolidays.described() + policy);
    }

    /** The figures as the records and the calendar stood at that moment. */
    public CaseFigures knownAt(CaseHistory history, Instant moment) {
        return figures(history.factsKnownAt(moment), history.council(), moment);
    }

    private CaseFigures figures(KnownFacts facts, String council, Instant moment) {
        KnownTimescales rules = timescales.knownAt(council, moment);
        return new Working(facts, rules, calendarAt(moment), policy, supposed).figures();
    }

    /** The calendar as announced by that moment, with what is supposed of it. */
    public WorkingCalendar calendarAt(Instant moment) {
        return bankHolidays.knownAt(moment);
    }

    /** Whether a timescale has a limit in a council on a day, as announced by a moment and as supposed. */
    public boolean limited(TimescaleKey key, String council, LocalDate on, Instant moment) {
        return timescales.limited(key, council, on, moment);
    }

    /**
     * Every version of every clock and spell, from the first entry on: what is known can change when an entry is recorded, when a bank holiday is
     * announced or withdrawn, and when a version of a timescale is announced, and at no other moment.
     */
    public CaseVersions versions(CaseHistory history) {
        return versions(history, moments(history));
    }

    /**
     * The last moment at which something could have become known before the given one; empty if there is none. What is recorded as known from the
     * given moment on changes nothing that was known until then.
     */
    public Optional<Instant> lastBefore(CaseHistory history, Instant moment) {
        return Optional.ofNullable(moments(history).lower(moment));
    }

    /**
     * The versions that stood at one of the history's moments, and every later one. Those that stood at it are said to be known from it: how long
     * they had been, nobody looks.
     */
    public CaseVersions versions(CaseHistory history, Instant since) {
        return versions(history, moments(history).tailSet(since, true));
    }

    private CaseVersions versions(CaseHistory history, SortedSet<Instant> moments) {
        var versions = new Versions();
        var facts = new MomentByMoment(history.entries());
        moments.forEach(moment -> versions.add(moment, figures(facts.at(moment), history.council(), moment)));
        return versions.all();
    }

    private NavigableSet<Instant> moments(CaseHistory history) {
        var moments = new TreeSet<>(history.recordings());
        if (!moments.isEmpty()) {
            Instant first = moments.first();
            moments.addAll(bankHolidays.announcements().tailSet(first));
            moments.addAll(timescales.announcements(history.council()).tailSet(first));
        }
        return moments;
    }
}
