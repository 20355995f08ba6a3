package caseclock.query.timeliness;

import caseclock.events.CaseEvent;
import caseclock.events.SourceKind;
import java.time.Instant;

/**
 * One event of a case as the engine reads it.
 *
 * @param place its place in the case's stream: corrections and withdrawals are applied in this order
 * @param event a fact or an amendment; a registration says nothing about time and is passed over
 * @param knownAt the moment since which the records said so
 * @param source what kind of source it came from: a census does not say who is allocated, for instance
 */
public record HistoryEntry(long place, CaseEvent event, Instant knownAt, SourceKind source) {}
