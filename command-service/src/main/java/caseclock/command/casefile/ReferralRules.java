package caseclock.command.casefile;

import caseclock.events.Referral;
import caseclock.events.Referral.ReferralDecided;
import caseclock.events.Referral.ReferralReceived;
import java.util.stream.Stream;

/** A decision names the referral it is about. */
final class ReferralRules {

    private ReferralRules() {}

    static Stream<Link> links(Referral fact) {
        return switch (fact) {
            case ReferralReceived _ -> Stream.empty();
            case ReferralDecided decided ->
                Stream.of(Link.end("referral", decided.referral(), ReferralReceived.class, "a referral", "be decided"));
        };
    }
}
