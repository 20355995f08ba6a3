package caseclock.query.recordkeeping;

import caseclock.events.KeptReason;
import java.time.Instant;

/**
 * A listed record of which somebody said that it stays as it is.
 *
 * @param since when that was recorded
 */
public record KeptRecord(ToCorrect record, KeptReason reason, Instant since) {}
