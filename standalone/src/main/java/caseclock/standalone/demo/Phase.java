package caseclock.standalone.demo;

import caseclock.events.Fact;
import caseclock.events.Happened;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import caseclock.events.ReferralOutcome;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One stay of a family with social care, read back.
 *
 * @param decided when the referral was decided; if nobody said so, when it came
 * @param until the closure; of a referral that was not accepted, the decision
 */
record Phase(
        Happening<ReferralReceived> referral, Happened decided, Optional<ReferralOutcome> outcome, LocalDate until) {

    static Phase of(Happening<ReferralReceived> referral, Recollection told, LocalDate until) {
        Optional<ReferralDecided> decision = told.all(ReferralDecided.class).stream()
                .map(Happening::fact)
                .filter(decided -> decided.referral().equals(referral.entry()))
                .findFirst();
        Happened decided = decision.map(Fact::happened).orElse(referral.happened());
        Optional<ReferralOutcome> outcome = decision.map(ReferralDecided::outcome);
        boolean accepted = outcome.filter(ReferralOutcome::accepted).isPresent();
        return new Phase(referral, decided, outcome, accepted ? until : decided.on());
    }

    boolean accepted() {
        return outcome.filter(ReferralOutcome::accepted).isPresent();
    }

    boolean came(ReferralOutcome as) {
        return outcome.equals(Optional.of(as));
    }

    LocalDate opened() {
        return decided.on();
    }

    List<Diary> children() {
        return referral.children();
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(referral.on()) && !day.isAfter(until);
    }

    <F extends Fact> List<Happening<F>> within(List<Happening<F>> happenings) {
        return happenings.stream().filter(happening -> covers(happening.on())).toList();
    }
}
