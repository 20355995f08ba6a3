package caseclock.query.timeliness;

import caseclock.events.Conference.TransferInNotified;
import caseclock.events.Conference.TransferInWithdrawn;
import caseclock.events.EntryId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The clocks of what other councils told us of children moving here. A notification belongs to the episode of its day or, where the child is not open
 * to us yet, to the next one. One that was withdrawn has no part in what comes later.
 */
final class TransferInNotifications {

    private final Episodes episodes;
    private final Map<EntryId, OpenClock> byNotification = new LinkedHashMap<>();
    private final Map<Optional<Episode>, List<OpenClock>> byEpisode = new LinkedHashMap<>();

    TransferInNotifications(KnownFacts facts, Episodes episodes) {
        this.episodes = episodes;
        facts.all(TransferInNotified.class).forEach(this::receive);
    }

    private void receive(TransferInNotified notified) {
        OpenClock clock = OpenClock.startedBy(notified, TimescaleKey.TRANSFER_IN_CONFERENCE);
        byNotification.put(notified.entryId(), clock);
        byEpisode
                .computeIfAbsent(episodeOf(notified.happened().on()), _ -> new ArrayList<>())
                .add(clock);
    }

    private Optional<Episode> episodeOf(LocalDate day) {
        return episodes.on(day)
                .or(() -> episodes.all().stream()
                        .filter(episode -> episode.startedOn().isAfter(day))
                        .findFirst());
    }

    void withdraw(TransferInWithdrawn withdrawn) {
        byNotification
                .computeIfAbsent(
                        withdrawn.notification(),
                        _ -> OpenClock.unknown(
                                withdrawn,
                                TimescaleKey.TRANSFER_IN_CONFERENCE,
                                FlawCode.TRANSFER_NOTICE_MISSING.sentence()))
                .cancel(withdrawn, CancellationReason.TRANSFER_WITHDRAWN);
    }

    /** Those that stand, for what happened that day. Of several that told of one child before it, all; where all came after it, the first. */
    List<OpenClock> standingOn(LocalDate day) {
        List<OpenClock> standing = standing(episodeOf(day));
        List<OpenClock> begun = standing.stream()
                .filter(clock -> !clock.startedOn().isAfter(day))
                .toList();
        return begun.isEmpty() ? standing.stream().limit(1).toList() : begun;
    }

    /** Whether another council told us of the transfer in that episode. */
    boolean tellOf(Episode episode) {
        return !standing(Optional.of(episode)).isEmpty();
    }

    /** Whether another council had told us by that day. */
    boolean tellOf(Episode episode, LocalDate day) {
        return standing(Optional.of(episode)).stream()
                .anyMatch(clock -> !clock.startedOn().isAfter(day));
    }

    /** The last day on which a transfer was withdrawn of which we were told in that episode, as far as the facts have been read. */
    Optional<LocalDate> withdrawnOn(Episode episode) {
        return byEpisode.getOrDefault(Optional.of(episode), List.of()).stream()
                .flatMap(clock -> withdrawal(clock).stream())
                .max(Comparator.naturalOrder());
    }

    private List<OpenClock> standing(Optional<Episode> episode) {
        return byEpisode.getOrDefault(episode, List.of()).stream()
                .filter(clock -> withdrawal(clock).isEmpty())
                .toList();
    }

    private static Optional<LocalDate> withdrawal(OpenClock clock) {
        return clock.cancellation()
                .filter(given -> given.reason() == CancellationReason.TRANSFER_WITHDRAWN)
                .map(CaseClock.Cancellation::on);
    }

    /** A closure ends those of its episode, which may have begun before it. */
    void close() {
        episodes.all()
                .forEach(episode -> episode.closure()
                        .ifPresent(closure -> standing(Optional.of(episode))
                                .forEach(clock -> clock.cancel(closure, CancellationReason.CASE_CLOSED))));
    }

    List<OpenClock> clocks() {
        return List.copyOf(byNotification.values());
    }
}
