package caseclock.standalone.demo;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.ProtectionPlan.ProtectionPlanEnded;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a family's diaries say, put together again to the things that happened to several children at once. */
final class Recollection {

    private record Written(Diary child, Note note) {}

    private final Map<Class<? extends Fact>, List<Written>> byKind = new HashMap<>();
    private final Map<EntryId, LocalDate> ended = new HashMap<>();

    Recollection(Household family) {
        family.children().forEach(child -> child.notes().forEach(note -> index(new Written(child, note))));
    }

    private void index(Written written) {
        Fact fact = written.note().fact();
        byKind.computeIfAbsent(fact.getClass(), _ -> new ArrayList<>()).add(written);
        end(fact);
    }

    private void end(Fact fact) {
        switch (fact) {
            case AllocationEnded end ->
                ended.put(end.allocation(), end.happened().on());
            case ProtectionPlanEnded end -> ended.put(end.plan(), end.happened().on());
            default -> {}
        }
    }

    /** The day on which an allocation or a plan ended, or else that day. */
    LocalDate endOf(EntryId entry, LocalDate otherwise) {
        return ended.getOrDefault(entry, otherwise);
    }

    /** All happenings of a kind in the order of their days. Two of a kind at the same moment are taken for one. */
    <F extends Fact> List<Happening<F>> all(Class<F> kind) {
        Map<Happened, Map<Diary, F>> facts = new LinkedHashMap<>();
        Map<Happened, Instant> recorded = new HashMap<>();
        for (Written written : byKind.getOrDefault(kind, List.of())) {
            F fact = kind.cast(written.note().fact());
            facts.computeIfAbsent(fact.happened(), _ -> new LinkedHashMap<>()).putIfAbsent(written.child(), fact);
            recorded.merge(fact.happened(), written.note().recordedAt(), Recollection::earlier);
        }
        return facts.entrySet().stream()
                .map(one -> new Happening<>(one.getValue(), recorded.getOrDefault(one.getKey(), Instant.EPOCH)))
                .sorted(Comparator.comparing(Happening::on))
                .toList();
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
