package caseclock.query.api.figures;

import caseclock.query.demand.Demand;
import caseclock.query.demand.DemandQuery;
import caseclock.query.demand.Reasons;
import caseclock.query.referrals.FirstSeen;
import caseclock.query.referrals.ReferralQuery;
import caseclock.query.referrals.RepeatReferrals;
import caseclock.query.timeliness.BankHolidays;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers how much came in and why, how much of it again, and how soon children were seen. */
@RestController
public final class ReferralFigures {

    private final ReferralQuery referrals;
    private final DemandQuery demand;
    private final BankHolidays holidays;

    public ReferralFigures(ReferralQuery referrals, DemandQuery demand, BankHolidays holidays) {
        this.referrals = referrals;
        this.demand = demand;
        this.holidays = holidays;
    }

    /** M20, by the day of the referral. */
    @GetMapping("/api/v1/measures/first-seen")
    Answer<FirstSeen> firstSeen(Asking asking) {
        var scope = asking.scope();
        return asking.answer(FirstSeen.of(referrals.opened(scope), scope.asAt(), holidays.knownAt(scope.knownAt())));
    }

    /** M21, over the period. */
    @GetMapping("/api/v1/measures/re-referrals")
    Answer<RepeatReferrals> reReferrals(Asking asking) {
        return asking.answer(RepeatReferrals.of(referrals.received(asking.scope())));
    }

    /** M33, by month. */
    @GetMapping("/api/v1/measures/demand")
    Answer<Demand> demand(Asking asking) {
        return asking.answer(demand.demand(asking.scope()));
    }

    /** M34, over the period. */
    @GetMapping("/api/v1/measures/reasons")
    Answer<Reasons> reasons(Asking asking) {
        return asking.answer(demand.reasons(asking.scope()));
    }
}
