package caseclock.standalone.demo;

import caseclock.events.Fact;
import java.time.Instant;

/** A fact as somebody at a desk recorded it at a moment. */
record Note(Fact fact, Desk desk, Instant recordedAt) {}
