package caseclock.command.intake;

/**
 * A rule that records in a file break. It kept nothing from being recorded.
 *
 * @param rule DfE's number, or a name of our own
 * @param meaning a sentence
 * @param count how often it is broken
 */
public record BrokenRule(String rule, String meaning, int count) {}
