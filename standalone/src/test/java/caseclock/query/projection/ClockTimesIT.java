package caseclock.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.EntryId;
import caseclock.query.projection.CaseProjection.Projected;
import caseclock.query.readtables.CaseFileRow;
import caseclock.query.timeliness.CaseClock;
import caseclock.query.timeliness.CaseClock.Hours;
import caseclock.query.timeliness.CaseClock.Stop;
import caseclock.query.timeliness.CaseVersions;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.timeliness.Version;
import caseclock.standalone.TestDatabase;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A clock in hours comes back from its table as it went in, so that writing it again writes nothing. */
class ClockTimesIT {

    private static final UUID CASE = new UUID(7, 7);
    private static final Instant STARTED = Instant.parse("2026-10-26T14:30:00.250Z");

    private final JdbcClient figures = JdbcClient.create(TestDatabase.migrated().query());
    private final ReadTables tables = new ReadTables(figures);

    @Test
    void its_moments_are_kept_to_the_millisecond() {
        write();
        assertThat(figures.sql(
                                "select started_at = ?::timestamptz and due_at = ?::timestamptz and stopped_at = ?::timestamptz"
                                        + " and minutes = 1440 from clock")
                        .params(List.of(
                                "2026-10-26 14:30:00.25Z", "2026-10-27 14:30:00.25Z", "2026-10-27 14:30:00.251Z"))
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void the_same_again_leaves_the_row_alone() {
        write();
        String before = whichRow();
        write();
        assertThat(whichRow()).isEqualTo(before);
    }

    private String whichRow() {
        return figures.sql("select xmin::text || ' ' || ctid::text from clock")
                .query(String.class)
                .single();
    }

    private void write() {
        var stopped = STARTED.plusSeconds(86_400).plusMillis(1);
        var clock = new CaseClock(
                TimescaleKey.CONTACT_DECISION,
                new EntryId(new UUID(1, 1)),
                LocalDate.of(2026, 10, 26),
                Optional.of(LocalDate.of(2026, 10, 27)),
                Optional.of(new Stop(LocalDate.of(2026, 10, 27), Optional.of(stopped), new EntryId(new UUID(1, 2)))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                OptionalInt.of(1),
                LocalDate.of(2013, 4, 15),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Hours(STARTED, Optional.of(STARTED.plusSeconds(86_400)), OptionalInt.of(1440))));
        var known = new CaseVersions(List.of(new Version<>(clock, STARTED, Optional.empty())), List.of());
        tables.write(List.of(new Projected(CaseFileRow.unknown(CASE), List.of(), Optional.empty(), known, Set.of())));
    }
}
