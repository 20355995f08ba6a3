package caseclock.query.charts;

/** One chart drawn twice, for a desk and for a phone, so that neither is ever shrunk. */
public record Picture(String wide, String narrow) {}
