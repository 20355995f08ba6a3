package caseclock.query.imports;

/** An item of a file that CaseClock has no use for, and how often it was there. */
public record UploadLeftAside(String item, int records) {}
