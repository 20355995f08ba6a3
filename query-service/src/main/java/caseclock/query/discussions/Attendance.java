package caseclock.query.discussions;

import caseclock.events.Agency;
import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.WorkingCalendar;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * M8 and M9: whether those took part in strategy discussions who have to, child by child. Social care, police and health are the least (Working
 * Together); councils look at education as well, and at whether everybody came who was asked. A discussion without a record of who took part is
 * counted as such and in none of the shares.
 *
 * @param discussions all that were held; {@code meetings}: those of one family together counted once
 * @param attendanceNotRecorded of the discussions
 * @param everybodyInvited of those with both records, how many everybody took part in who was invited
 * @param absent by agency, how often it was missing of the times it was invited, most often first
 * @param recordedLate of those whose recording time is known, how many were recorded more than one working day after they were held
 * @param withoutCore the discussions in which one of the three was missing
 */
public record Attendance(
        int discussions,
        int meetings,
        int attendanceNotRecorded,
        Share coreThree,
        Share coreThreeAndEducation,
        Share everybodyInvited,
        List<Absence> absent,
        Share recordedLate,
        Cases<Held> withoutCore) {

    private static final Set<Agency> CORE = EnumSet.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH);
    private static final Set<Agency> CORE_AND_EDUCATION =
            EnumSet.of(Agency.SOCIAL_CARE, Agency.POLICE, Agency.HEALTH, Agency.EDUCATION);

    public record Absence(Agency agency, Share absent) {}

    /**
     * A discussion about one child.
     *
     * @param meeting what the discussions of one family have in common
     * @param invited empty if not recorded; {@code attended} likewise
     * @param recordedOn the day it was recorded, if the source says
     */
    public record Held(
            UUID caseId,
            Optional<String> team,
            LocalDate on,
            UUID meeting,
            Set<Agency> invited,
            Set<Agency> attended,
            Optional<LocalDate> recordedOn) {

        private boolean everybody() {
            return attended.containsAll(invited);
        }
    }

    public static Attendance of(List<Held> all, WorkingCalendar calendar) {
        List<Held> recorded = which(all, one -> !one.attended().isEmpty());
        List<Held> bothRecorded = which(recorded, one -> !one.invited().isEmpty());
        return new Attendance(
                all.size(),
                Math.toIntExact(all.stream().map(Held::meeting).distinct().count()),
                all.size() - recorded.size(),
                Share.of(recorded, one -> one.attended().containsAll(CORE)),
                Share.of(recorded, one -> one.attended().containsAll(CORE_AND_EDUCATION)),
                Share.of(bothRecorded, Held::everybody),
                absences(bothRecorded),
                recordedLate(all, calendar),
                new Cases<>(which(recorded, one -> !one.attended().containsAll(CORE))));
    }

    private static List<Absence> absences(List<Held> discussions) {
        return Arrays.stream(Agency.values())
                .flatMap(agency -> absence(agency, discussions))
                .sorted(Comparator.comparing((Absence one) -> one.absent().count())
                        .reversed())
                .toList();
    }

    private static Stream<Absence> absence(Agency agency, List<Held> discussions) {
        List<Held> invited = which(discussions, one -> one.invited().contains(agency));
        Share absent = Share.of(invited, one -> !one.attended().contains(agency));
        return absent.count() == 0 ? Stream.of() : Stream.of(new Absence(agency, absent));
    }

    private static Share recordedLate(List<Held> all, WorkingCalendar calendar) {
        return Share.of(
                which(all, one -> one.recordedOn().isPresent()),
                one -> calendar.elapsed(one.on(), one.recordedOn().orElseThrow()) > 1);
    }

    private static List<Held> which(List<Held> all, Predicate<Held> which) {
        return all.stream().filter(which).toList();
    }
}
