package caseclock.query.plans;

import caseclock.query.measures.Share;

/**
 * M26: the visits of a period to children who were on a plan that day. Whether they came in time is what the clocks of
 * {@code protection-plan-visit} say. An unknown counts as not seen, and as not alone.
 *
 * @param seen of all visits, at how many the child was seen; the others were attempted
 * @param seenAlone of those at which the child was seen
 * @param aloneNotRecorded of those at which the child was seen, how many do not say whether alone
 * @param childrenSeen of the children who were on a plan on the last day of the period, how many were seen in it
 */
public record PlanVisits(Share seen, Share seenAlone, int aloneNotRecorded, Share childrenSeen) {}
