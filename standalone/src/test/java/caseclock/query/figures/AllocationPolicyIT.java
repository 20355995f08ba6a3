package caseclock.query.figures;

import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Allocation.CaseAllocated;
import caseclock.events.Allocation.CaseTransferredToTeam;
import caseclock.events.AllocationRole;
import caseclock.events.Referral.ReferralReceived;
import caseclock.query.projection.Appended;
import caseclock.standalone.RunningCaseClock;
import caseclock.standalone.TestDatabase;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who counts as allocated is a setting; changed, it holds for everything that was ever recorded. */
class AllocationPolicyIT {

    private static final TestDatabase DATABASE = TestDatabase.migrated();

    private static final String DUTY = "--caseclock.unallocated.duty-cover-counts=true";
    private static final String TEAM = "--caseclock.unallocated.team-alone-counts=true";

    @Test
    void one_child_with_duty_cover_and_one_with_a_team_alone_wait_as_the_council_defines_it() {
        var appended = new Appended(DATABASE);
        referred(appended)
                .on(
                        "2026-10-06",
                        (entry, happened) ->
                                new CaseAllocated(entry, happened, "W9", AllocationRole.DUTY_COVER, Optional.empty()));
        referred(appended).on("2026-10-06", (entry, happened) -> new CaseTransferredToTeam(entry, happened, "East"));
        assertThat(waiting()).isEqualTo(2);
        assertThat(waiting(DUTY)).isEqualTo(1);
        assertThat(waiting(TEAM)).isEqualTo(1);
        assertThat(waiting(DUTY, TEAM)).isZero();
    }

    private static Told referred(Appended appended) {
        var told = new Told(appended);
        told.on(
                "2026-10-05",
                (entry, happened) ->
                        new ReferralReceived(entry, happened, Optional.empty(), Optional.empty(), Optional.empty()));
        return told;
    }

    private static int waiting(String... settings) {
        try (var caseClock = RunningCaseClock.on(DATABASE, settings).caughtUp()) {
            assertThat(caseClock.get("auditor", "/definitions").body())
                    .contains(settings.length == 0 ? "does not end the wait" : "ends the wait, too");
            return caseClock
                    .read("auditor", "/api/v1/unallocated?council=999&asAt=2026-10-07")
                    .path("count")
                    .asInt();
        }
    }
}
