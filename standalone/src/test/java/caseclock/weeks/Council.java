package caseclock.weeks;

import caseclock.events.Amendment;
import caseclock.events.CaseEvent;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.LookedAfter.BecameLookedAfter;
import caseclock.events.LookedAfter.LookedAfterEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import caseclock.events.ProtectionPlan.ProtectionPlanStarted;
import caseclock.events.Section47.Section47EnquiryStarted;
import caseclock.standalone.demo.DemoCase;
import caseclock.standalone.demo.DemoCouncil;
import caseclock.standalone.demo.Dictation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Some children of the demo council whose records had work in them in the twelve weeks up to Sunday 15 November 2026, and those twelve Sundays. */
final class Council {

    static final List<LocalDate> SUNDAYS = IntStream.rangeClosed(1, 12)
            .mapToObj(week -> LocalDate.of(2026, 8, 23).plusWeeks(week))
            .toList();

    private static final LocalDate IN_SIGHT = SUNDAYS.getFirst().minusMonths(6);

    /** A child by the council's own reference, and all that was ever recorded, in that order. */
    record Child(String reference, List<Dictation> dictations) {

        Records on(LocalDate sunday) {
            Instant evening = after(sunday);
            return Records.after(
                    reference,
                    sunday,
                    dictations.stream()
                            .filter(dictation ->
                                    dictation.recording().recordedAt().isBefore(evening))
                            .map(Dictation::event));
        }
    }

    private Council() {}

    static Instant after(LocalDate sunday) {
        return sunday.plusDays(1).atStartOfDay(Happened.LONDON).toInstant();
    }

    /** Children with plans, in care, with enquiries, and others; and some whose records were put right after they had gone into a file. */
    static List<Child> some() {
        List<DemoCase> all = new DemoCouncil(DemoCouncil.SEED, SUNDAYS.getLast().plusDays(1))
                .cases()
                .filter(told -> happened(told, _ -> true))
                .toList();
        SequencedSet<DemoCase> some = new LinkedHashSet<>();
        some.addAll(every(all, 30, told -> isStill(told, ProtectionPlanStarted.class, ProtectionPlanEnded.class)));
        some.addAll(every(all, 30, told -> isStill(told, BecameLookedAfter.class, LookedAfterEnded.class)));
        some.addAll(every(all, 40, told -> happened(told, Section47EnquiryStarted.class::isInstance)));
        some.addAll(every(all, 40, Council::wasPutRight));
        some.addAll(every(all, 10, Council::isWaiting));
        some.addAll(every(all, 60, _ -> true));
        return Afterthoughts.in(some.stream()
                .map(told -> new Child(told.childReference(), told.dictations()))
                .toList());
    }

    private static List<DemoCase> every(List<DemoCase> all, int count, Predicate<DemoCase> which) {
        List<DemoCase> found = all.stream().filter(which).toList();
        int step = Math.max(1, found.size() / count);
        return IntStream.range(0, found.size())
                .filter(number -> number % step == 0)
                .mapToObj(found::get)
                .limit(count)
                .toList();
    }

    private static boolean happened(DemoCase told, Predicate<Fact> which) {
        return told.dictations().stream()
                .anyMatch(dictation -> dictation.event() instanceof Fact fact
                        && !fact.happened().on().isBefore(IN_SIGHT)
                        && !fact.happened().on().isAfter(SUNDAYS.getLast())
                        && which.test(fact));
    }

    private static boolean isStill(DemoCase told, Class<? extends Fact> start, Class<? extends Fact> end) {
        var began = told.dictations().stream().anyMatch(dictation -> start.isInstance(dictation.event()));
        return began
                && told.dictations().stream()
                        .noneMatch(dictation -> end.isInstance(dictation.event())
                                && ((Fact) dictation.event()).happened().on().isBefore(IN_SIGHT));
    }

    /** The case is open on the last Sunday, and nobody has it. */
    private static boolean isWaiting(DemoCase told) {
        Records records = new Child(told.childReference(), told.dictations()).on(SUNDAYS.getLast());
        return records.isOpen() && records.worker().isEmpty();
    }

    /** An entry stood wrongly on a Sunday and was corrected or withdrawn before the last one. */
    private static boolean wasPutRight(DemoCase told) {
        Map<Object, Instant> recorded = new HashMap<>();
        for (Dictation dictation : told.dictations()) {
            Instant moment = dictation.recording().recordedAt();
            CaseEvent event = dictation.event();
            if (event instanceof Fact fact && AnnexAOfCouncil.hasColumn(fact)) {
                recorded.put(fact.entryId(), moment);
            } else if (event instanceof Amendment amendment
                    && recorded.containsKey(amendment.entryId())
                    && SUNDAYS.stream()
                            .map(Council::after)
                            .anyMatch(sunday ->
                                    recorded.get(amendment.entryId()).isBefore(sunday) && moment.isAfter(sunday))) {
                return true;
            }
        }
        return false;
    }

    static List<Records> on(LocalDate sunday, List<Child> children) {
        return children.stream().map(child -> child.on(sunday)).toList();
    }
}
