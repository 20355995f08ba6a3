package caseclock.events;

/** One thing written into the stream of one case: that the case exists, a fact about it, a change to an earlier fact, or
 * that a record stays as it is. */
public sealed interface CaseEvent extends StoredEvent permits Registration, Fact, Amendment, Keeping {}
