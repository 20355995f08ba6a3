package caseclock.weeks;

import caseclock.events.Allocation.AllocationEnded;
import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.AllocationRole;
import caseclock.events.Amendment.EntryCorrected;
import caseclock.events.Amendment.EntryWithdrawn;
import caseclock.events.CaseEvent;
import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Keeping;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.Registration.CaseRegistered;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the records of a child say on an evening: corrected entries as corrected, withdrawn ones left out, in the order in which things happened. */
record Records(String child, LocalDate on, List<Fact> facts) {

    private static final Comparator<Fact> ORDER = Comparator.comparing(
                    (Fact fact) -> fact.happened().on())
            .thenComparing(fact -> fact.happened().at().orElse(LocalTime.MIN));

    /** A time of being in need: from a referral that was taken on, until a closure. */
    record Stay(ReferralReceived referral, Optional<CaseClosed> closed) {

        LocalDate from() {
            return referral.happened().on();
        }

        LocalDate until() {
            return closed.map(fact -> fact.happened().on()).orElse(LocalDate.MAX);
        }
    }

    /** @param events in the order in which they were recorded */
    static Records after(String child, LocalDate on, Stream<CaseEvent> events) {
        Map<EntryId, Fact> facts = new LinkedHashMap<>();
        events.forEach(event -> {
            switch (event) {
                case CaseRegistered _, Keeping _ -> {}
                case Fact fact -> facts.put(fact.entryId(), fact);
                case EntryCorrected corrected -> facts.put(corrected.entryId(), corrected.fact());
                case EntryWithdrawn withdrawn -> facts.remove(withdrawn.entryId());
            }
        });
        return new Records(
                child,
                on,
                facts.values().stream()
                        .filter(fact -> !fact.happened().on().isAfter(on))
                        .sorted(ORDER)
                        .toList());
    }

    <F extends Fact> Stream<F> all(Class<F> kind) {
        return facts.stream().filter(kind::isInstance).map(kind::cast);
    }

    Optional<Fact> find(EntryId entry) {
        return facts.stream().filter(fact -> fact.entryId().equals(entry)).findFirst();
    }

    /** Whether nothing further was done about a referral; empty as long as nobody decided. */
    Optional<Boolean> noFurtherAction(ReferralReceived referral) {
        List<ReferralDecided> decisions = all(ReferralDecided.class)
                .filter(decided -> decided.referral().equals(referral.entryId()))
                .toList();
        return decisions.isEmpty()
                ? referral.noFurtherAction()
                : Optional.of(decisions.stream()
                        .noneMatch(decided -> decided.outcome().accepted()));
    }

    List<Stay> stays() {
        List<Stay> stays = new ArrayList<>();
        for (Fact fact : facts) {
            boolean open = !stays.isEmpty() && stays.getLast().closed().isEmpty();
            if (!open && fact instanceof ReferralReceived referral && takenOn(referral)) {
                stays.add(new Stay(referral, Optional.empty()));
            } else if (open && fact instanceof CaseClosed closed) {
                stays.add(new Stay(stays.removeLast().referral(), Optional.of(closed)));
            }
        }
        return List.copyOf(stays);
    }

    private boolean takenOn(ReferralReceived referral) {
        return noFurtherAction(referral).filter(none -> !none).isPresent();
    }

    boolean isOpen() {
        return stays().stream().anyMatch(stay -> stay.closed().isEmpty());
    }

    /** The accountable worker; nobody any more once the case is closed. */
    Optional<String> worker() {
        Optional<CaseAllocated> holds = Optional.empty();
        for (Fact fact : facts) {
            holds = switch (fact) {
                case CaseAllocated given when given.role() == AllocationRole.ACCOUNTABLE_WORKER -> Optional.of(given);
                case AllocationEnded end ->
                    holds.filter(given -> !given.entryId().equals(end.allocation()));
                case Fact _ -> holds;
            };
        }
        return holds.map(CaseAllocated::worker);
    }

    Optional<String> team() {
        Optional<String> team = Optional.empty();
        for (Fact fact : facts) {
            team = switch (fact) {
                case CaseAllocated given when given.team().isPresent() -> given.team();
                case CaseTransferredToTeam moved -> Optional.of(moved.team());
                case Fact _ -> team;
            };
        }
        return team;
    }
}
