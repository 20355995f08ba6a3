package caseclock.query.enquiries;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import caseclock.query.timeliness.CancellationReason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * M6: what became of the Section 47 enquiries that started in a period, as at a day. Enquiries that started so late that their conference is not
 * yet due are left out of all shares and counted: they have had no time to end one way or the other, and leaving out only those without an end
 * would make the rest look better than it is.
 *
 * @param started all that started in the period and of which the records can tell when
 * @param tooRecent of these, how many started less than one limit before the day asked about
 * @param conference held by that day, in time or not
 * @param notRequired found to need no conference, or concluded with another outcome
 * @param givenUp abandoned, or the case was closed
 * @param unresolved none of these: still waited for
 * @param notKnown enquiries of which the records cannot tell when they started, or that end before they start; not in {@code started}
 */
public record Conversion(
        int started,
        int tooRecent,
        Share conference,
        Share notRequired,
        Share superseded,
        Share givenUp,
        Share unresolved,
        int notKnown,
        Cases<Enquiry> waiting) {

    /** An enquiry and its conference clock. */
    public record Enquiry(
            UUID caseId,
            Optional<String> team,
            LocalDate startedOn,
            Optional<LocalDate> dueOn,
            Optional<LocalDate> conferenceOn,
            Optional<LocalDate> cancelledOn,
            Optional<CancellationReason> cancelledBecause,
            boolean flawed) {

        private End endBy(LocalDate day) {
            if (conferenceOn.filter(on -> !on.isAfter(day)).isPresent()) {
                return End.CONFERENCE;
            }
            return cancelledOn.filter(on -> !on.isAfter(day)).isPresent()
                    ? cancelledBecause.map(Enquiry::end).orElse(End.NOT_REQUIRED)
                    : End.UNRESOLVED;
        }

        private static End end(CancellationReason reason) {
            return switch (reason) {
                case CONFERENCE_NOT_REQUIRED, CONCLUDED_WITHOUT_CONFERENCE -> End.NOT_REQUIRED;
                case SUPERSEDED -> End.SUPERSEDED;
                default -> End.GIVEN_UP;
            };
        }

        private boolean tooRecent(LocalDate day) {
            return dueOn.filter(due -> due.isAfter(day)).isPresent();
        }
    }

    private enum End {
        CONFERENCE,
        NOT_REQUIRED,
        SUPERSEDED,
        GIVEN_UP,
        UNRESOLVED
    }

    public static Conversion of(List<Enquiry> all, LocalDate asAt) {
        List<Enquiry> sound = all.stream().filter(one -> !one.flawed()).toList();
        List<Enquiry> ripe = sound.stream().filter(one -> !one.tooRecent(asAt)).toList();
        return new Conversion(
                sound.size(),
                sound.size() - ripe.size(),
                ended(ripe, asAt, End.CONFERENCE),
                ended(ripe, asAt, End.NOT_REQUIRED),
                ended(ripe, asAt, End.SUPERSEDED),
                ended(ripe, asAt, End.GIVEN_UP),
                ended(ripe, asAt, End.UNRESOLVED),
                all.size() - sound.size(),
                new Cases<>(ripe.stream()
                        .filter(one -> one.endBy(asAt) == End.UNRESOLVED)
                        .toList()));
    }

    private static Share ended(List<Enquiry> enquiries, LocalDate asAt, End end) {
        return Share.of(enquiries, one -> one.endBy(asAt) == end);
    }
}
