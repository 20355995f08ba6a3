package caseclock.query.plans;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Makes up plans for tests: started on a day, reviewed on days, ended or not. */
final class Plans {

    private final LocalDate from;
    private final List<Review> reviews = new ArrayList<>();
    private Optional<LocalDate> endedOn = Optional.empty();
    private UUID waitedSince = UUID.randomUUID();
    private LocalDate since;

    private Plans(LocalDate from) {
        this.from = from;
        this.since = from;
    }

    static Plans startedOn(String day) {
        return new Plans(LocalDate.parse(day));
    }

    /** Reviewed that day: the first is due three months after the start, each later one six months after the one before. */
    Plans reviewedOn(String day) {
        LocalDate on = LocalDate.parse(day);
        UUID review = UUID.randomUUID();
        reviews.add(waitingUntil(Optional.of(on), Optional.of(review)));
        waitedSince = review;
        since = on;
        return this;
    }

    Plans endedOn(String day) {
        endedOn = Optional.of(LocalDate.parse(day));
        return this;
    }

    private Review waitingUntil(Optional<LocalDate> heldOn, Optional<UUID> heldBy) {
        boolean first = reviews.isEmpty();
        return new Review(
                first, waitedSince, since, Optional.of(since.plusMonths(first ? 3 : 6)), heldOn, heldBy, false);
    }

    Plan plan() {
        List<Review> all = new ArrayList<>(reviews);
        if (endedOn.isEmpty()) {
            all.add(waitingUntil(Optional.empty(), Optional.empty()));
        }
        return new Plan(UUID.randomUUID(), from, endedOn, all);
    }

    Plan planWhoseFirstReviewNobodyCanDate() {
        return new Plan(
                UUID.randomUUID(),
                from,
                endedOn,
                List.of(new Review(
                        true, waitedSince, since, Optional.empty(), Optional.empty(), Optional.empty(), true)));
    }
}
