package caseclock.query.timeliness;

import caseclock.events.Closure.CaseClosed;
import caseclock.events.EntryId;
import caseclock.events.Fact;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The episodes of a case, and what each closure ends. A referral on which no further action was taken opens none. */
final class Episodes {

    private final List<Episode> episodes = new ArrayList<>();
    private final Map<EntryId, Closing> closings = new HashMap<>();
    private final Map<EntryId, List<ReferralDecided>> decisions;
    private final List<ReferralReceived> taken;

    Episodes(KnownFacts facts) {
        decisions = facts.all(ReferralDecided.class).collect(Collectors.groupingBy(ReferralDecided::referral));
        taken = facts.all(ReferralReceived.class)
                .filter(referral -> acceptance(referral).isPresent())
                .toList();
        facts.inOrder().forEach(this::read);
    }

    private void read(Fact fact) {
        switch (fact) {
            case ReferralReceived referral ->
                acceptance(referral).ifPresent(acceptance -> receive(referral, acceptance));
            case CaseClosed closure -> close(closure);
            case Fact _ -> {}
        }
    }

    private void receive(ReferralReceived referral, Acceptance acceptance) {
        current()
                .ifPresentOrElse(
                        episode -> episode.join(referral, acceptance),
                        () -> episodes.add(new Episode(referral, acceptance)));
    }

    private void close(CaseClosed closure) {
        Optional<Episode> open = current();
        List<ReferralReceived> again =
                open.map(episode -> referralsAgain(episode, closure)).orElse(List.of());
        closings.put(closure.entryId(), new Closing(closure, !again.isEmpty()));
        open.ifPresent(episode -> {
            List<ReferralReceived> joined =
                    again.stream().filter(episode.referrals()::contains).toList();
            episode.close(closure, joined);
            joined.forEach(this::read);
        });
    }

    /** Referrals of the day of a closure that reached a case open since an earlier day and are not known to have come before the closure. */
    private List<ReferralReceived> referralsAgain(Episode open, CaseClosed closure) {
        LocalDate day = closure.happened().on();
        return taken.stream()
                .filter(referral ->
                        referral.happened().on().equals(day) && open.startedOn().isBefore(day))
                .filter(referral -> !knownBefore(referral, closure))
                .toList();
    }

    private static boolean knownBefore(Fact one, Fact other) {
        Optional<LocalTime> time = one.happened().at();
        Optional<LocalTime> otherTime = other.happened().at();
        return time.isPresent() && otherTime.isPresent() && time.get().isBefore(otherTime.get());
    }

    private Optional<Episode> current() {
        return episodes.isEmpty()
                ? Optional.empty()
                : Optional.of(episodes.getLast())
                        .filter(episode -> episode.closure().isEmpty());
    }

    private Optional<Acceptance> acceptance(ReferralReceived referral) {
        return Acceptance.of(referral, decisions(referral));
    }

    /** The decisions on a referral, in the order in which they were made. */
    List<ReferralDecided> decisions(ReferralReceived referral) {
        return decisions.getOrDefault(referral.entryId(), List.of());
    }

    List<Episode> all() {
        return episodes;
    }

    /** The episode in which a day lies; of two that touch on it, the later. */
    Optional<Episode> on(LocalDate day) {
        return episodes.reversed().stream()
                .filter(episode -> episode.holds(day))
                .findFirst();
    }

    Closing closing(CaseClosed closure) {
        return closings.getOrDefault(closure.entryId(), new Closing(closure, false));
    }
}
