package caseclock.weeks;

import caseclock.events.Happened;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that stands at six on one Monday morning after another. */
final class Mondays extends Clock {

    private volatile Instant now = Instant.EPOCH;

    static Instant morningAfter(LocalDate sunday) {
        return sunday.plusDays(1)
                .atTime(LocalTime.of(6, 0))
                .atZone(Happened.LONDON)
                .toInstant();
    }

    void after(LocalDate sunday) {
        now = morningAfter(sunday);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("nobody asks for another zone");
    }
}
