package caseclock.query.imports;

/** A rule of DfE's that records of a file break although they were taken over. */
public record UploadRule(String rule, String meaning, int records) {}
