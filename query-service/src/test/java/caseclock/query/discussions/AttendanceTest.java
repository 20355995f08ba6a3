package caseclock.query.discussions;

import static caseclock.events.Agency.EDUCATION;
import static caseclock.events.Agency.HEALTH;
import static caseclock.events.Agency.POLICE;
import static caseclock.events.Agency.SOCIAL_CARE;
import static org.assertj.core.api.Assertions.assertThat;

import caseclock.events.Agency;
import caseclock.query.discussions.Attendance.Absence;
import caseclock.query.discussions.Attendance.Held;
import caseclock.query.measures.Calendars;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** M8 and M9, for discussions of Friday 2 October 2026. */
class AttendanceTest {

    private static final UUID MEETING = new UUID(0, 1);

    private static Held held(Set<Agency> invited, Set<Agency> attended) {
        return held(invited, attended, UUID.randomUUID(), Optional.empty());
    }

    private static Held held(Set<Agency> invited, Set<Agency> attended, UUID meeting, Optional<LocalDate> recordedOn) {
        return new Held(
                UUID.randomUUID(), Optional.empty(), LocalDate.of(2026, 10, 2), meeting, invited, attended, recordedOn);
    }

    private static Attendance counted(Held... held) {
        return Attendance.of(List.of(held), Calendars.AUTUMN_2026);
    }

    @Test
    void theCoreIsSocialCarePoliceAndHealthAndEducationMakesTheSecondCount() {
        var counted = counted(
                held(Set.of(), Set.of(SOCIAL_CARE, POLICE, HEALTH)),
                held(Set.of(), Set.of(SOCIAL_CARE, POLICE, HEALTH, EDUCATION)),
                held(Set.of(), Set.of(SOCIAL_CARE, POLICE, EDUCATION)));
        assertThat(counted.coreThree()).isEqualTo(new Share(2, 3));
        assertThat(counted.coreThreeAndEducation()).isEqualTo(new Share(1, 3));
        assertThat(counted.withoutCore().cases()).hasSize(1);
    }

    @Test
    void aDiscussionWithoutARecordOfWhoTookPartIsUnknownAndInNoShare() {
        var counted = counted(held(Set.of(POLICE), Set.of()), held(Set.of(), Set.of(SOCIAL_CARE, POLICE, HEALTH)));
        assertThat(counted.discussions()).isEqualTo(2);
        assertThat(counted.attendanceNotRecorded()).isEqualTo(1);
        assertThat(counted.coreThree()).isEqualTo(new Share(1, 1));
        assertThat(counted.everybodyInvited())
                .as("nobody knows who was invited")
                .isEqualTo(new Share(0, 0));
    }

    @Test
    void absentIsWhoWasInvitedAndDidNotComeMostOftenFirst() {
        var counted = counted(
                held(Set.of(SOCIAL_CARE, POLICE, EDUCATION), Set.of(SOCIAL_CARE, HEALTH)),
                held(Set.of(SOCIAL_CARE, EDUCATION), Set.of(SOCIAL_CARE)),
                held(Set.of(SOCIAL_CARE, POLICE), Set.of(SOCIAL_CARE, POLICE)));
        assertThat(counted.absent())
                .containsExactly(new Absence(EDUCATION, new Share(2, 2)), new Absence(POLICE, new Share(1, 2)));
        assertThat(counted.everybodyInvited()).isEqualTo(new Share(1, 3));
    }

    @Test
    void twoChildrenOfOneFamilyAreTwoDiscussionsInOneMeeting() {
        var counted = counted(
                held(Set.of(), Set.of(), MEETING, Optional.empty()),
                held(Set.of(), Set.of(), MEETING, Optional.empty()));
        assertThat(counted.discussions()).isEqualTo(2);
        assertThat(counted.meetings()).isEqualTo(1);
    }

    @Test
    void recordedOnMondayIsOneWorkingDayLaterAndOnTuesdayIsLate() {
        var monday = held(Set.of(), Set.of(), MEETING, Optional.of(LocalDate.of(2026, 10, 5)));
        var tuesday = held(Set.of(), Set.of(), MEETING, Optional.of(LocalDate.of(2026, 10, 6)));
        var nobodyKnows = held(Set.of(), Set.of());
        assertThat(counted(monday, tuesday, nobodyKnows).recordedLate()).isEqualTo(new Share(1, 2));
    }
}
