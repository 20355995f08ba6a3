package caseclock.events;

/** One thing written into the stream of one case: that the case exists, a fact about it, or a change to an earlier fact. */
public sealed interface CaseEvent extends StoredEvent permits Registration, Fact, Amendment {}
