package caseclock.query.recordkeeping;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.query.measures.Share;
import caseclock.query.recordkeeping.Corrections.Counted;
import caseclock.query.recordkeeping.Corrections.Flip;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M32. */
class CorrectionsTest {

    private static Flip flip(boolean nowInTime) {
        return new Flip(
                UUID.randomUUID(), Optional.empty(), "assessment", Instant.parse("2026-10-02T09:00:00Z"), nowInTime);
    }

    @Test
    void theKindsAddUpToAll() {
        var all = Corrections.of(
                List.of(new Counted("CaseClosed", 30, 2, 1), new Counted("VisitMade", 70, 1, 0)), List.of());
        assertThat(all.corrected()).isEqualTo(new Share(2 + 1, 30 + 70));
        assertThat(all.withdrawn()).isEqualTo(new Share(1, 100));
        assertThat(all.kinds().getFirst().corrected()).isEqualTo(new Share(2, 30));
    }

    @Test
    void clocksThatChangedSidesAreCountedEachWay() {
        var flips = Corrections.of(List.of(), List.of(flip(true), flip(false), flip(false)))
                .flips();
        assertThat(flips.toLate()).isEqualTo(2);
        assertThat(flips.toInTime()).isEqualTo(1);
    }
}
