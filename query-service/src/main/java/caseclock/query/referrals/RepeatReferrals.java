package caseclock.query.referrals;

import caseclock.query.measures.Cases;
import caseclock.query.measures.Share;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * M21: of the referrals received in a period, the first of each child's day only, how many came on or before the day twelve calendar months after
 * the child's referral before (DfE); and, as a variant, after the child's case was last closed. Whether anything was done about either referral
 * makes no difference. Only referrals to this council that are in the records can count.
 */
public record RepeatReferrals(Share withinTwelveMonths, Share withinTwelveMonthsOfClosure, Cases<Received> children) {

    private static final int MONTHS = 12;

    /**
     * A referral that counts.
     *
     * @param previousOn the day of the child's referral before it
     * @param closedOn the last day before its own on which the child's case was closed; its own if that ended what was open from an earlier day
     */
    public record Received(
            UUID caseId,
            Optional<String> team,
            LocalDate on,
            Optional<LocalDate> previousOn,
            Optional<LocalDate> closedOn) {

        boolean again() {
            return within(previousOn);
        }

        boolean afterClosure() {
            return within(closedOn);
        }

        private boolean within(Optional<LocalDate> since) {
            return since.filter(day -> !on.isAfter(day.plusMonths(MONTHS))).isPresent();
        }
    }

    public static RepeatReferrals of(List<Received> referrals) {
        return new RepeatReferrals(
                Share.of(referrals, Received::again),
                Share.of(referrals, Received::afterClosure),
                new Cases<>(referrals.stream().filter(Received::again).toList()));
    }
}
