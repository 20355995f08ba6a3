package caseclock.query.demand;

import caseclock.query.measures.Share;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * M34: for which reasons children came, most frequent first: who made contact and who referred, the primary need, the category of abuse when a plan
 * began, and the factors found in assessments. An assessment may find several factors, so their shares do not add up to all.
 */
public record Reasons(
        Ranked contactSources, Ranked referralSources, Ranked primaryNeeds, Ranked planCategories, Ranked factors) {

    /** @param notRecorded facts without any reason of this sort; they are in no share */
    public record Ranked(int facts, int notRecorded, List<Reason> reasons) {

        /**
         * @param facts all facts of the kind
         * @param recorded those with a reason
         * @param counts how many facts name each reason
         */
        static Ranked of(int facts, int recorded, Map<String, Integer> counts) {
            return new Ranked(
                    facts,
                    facts - recorded,
                    counts.entrySet().stream()
                            .map(one -> new Reason(one.getKey(), new Share(one.getValue(), recorded)))
                            .sorted(Comparator.comparing(
                                            (Reason one) -> one.share().count())
                                    .reversed()
                                    .thenComparing(Reason::reason))
                            .toList());
        }
    }

    /** @param reason its stored name or, for factors, DfE's code */
    public record Reason(String reason, Share share) {}
}
