package caseclock.standalone.demo;

import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.query.timeliness.BankHolidays;
import caseclock.query.timeliness.WorkingCalendar;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The demo council on Monday 16 November 2026, told once for all tests. */
final class Wexcombe {

    static final long SEED = DemoCouncil.SEED;
    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final LocalDate FROM = LocalDate.of(2023, 11, 16);
    static final double YEARS = 3;

    static final List<DemoCase> CASES = new DemoCouncil(SEED, TODAY).cases().toList();
    static final WorkingCalendar ENGLAND = england();

    private Wexcombe() {}

    static Stream<Dictation> dictations() {
        return CASES.stream().flatMap(told -> told.dictations().stream());
    }

    /** What the record of a case says at last: corrected entries as corrected, withdrawn ones left out. */
    static List<Fact> standing(DemoCase told) {
        Map<EntryId, Fact> facts = new LinkedHashMap<>();
        for (Dictation dictation : told.dictations()) {
            switch (dictation.event()) {
                case Fact fact -> facts.put(fact.entryId(), fact);
                case EntryCorrected corrected -> facts.put(corrected.entryId(), corrected.fact());
                case EntryWithdrawn withdrawn -> facts.remove(withdrawn.entryId());
                default -> throw new AssertionError("not a dictation: " + dictation);
            }
        }
        return List.copyOf(facts.values());
    }

    /** All facts of one kind that stand and happened in the three years. */
    static <F extends Fact> List<F> happened(Class<F> kind) {
        return CASES.stream()
                .flatMap(told -> standing(told).stream())
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(fact -> !fact.happened().on().isBefore(FROM))
                .toList();
    }

    /** What began in the three years. */
    static <F extends Fact> Stream<F> started(List<Fact> facts, Class<F> kind) {
        return of(facts, kind).filter(fact -> !fact.happened().on().isBefore(FROM));
    }

    static <F extends Fact> Stream<F> of(List<Fact> facts, Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    static int workingDays(Fact from, Fact to) {
        return ENGLAND.elapsed(from.happened().on(), to.happened().on());
    }

    static <T> double percent(List<T> all, Predicate<T> counted) {
        return 100.0 * all.stream().filter(counted).count() / all.size();
    }

    private static WorkingCalendar england() {
        var csv = BankHolidays.class.getResourceAsStream("bank-holidays-england.csv");
        return BankHolidays.read(new InputStreamReader(Objects.requireNonNull(csv), StandardCharsets.UTF_8))
                .knownAt(Instant.parse("2026-11-16T06:00:00Z"));
    }
}
