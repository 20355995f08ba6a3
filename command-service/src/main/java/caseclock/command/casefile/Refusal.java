package caseclock.command.casefile;

/**
 * Why something was not recorded.
 *
 * @param field the field of the request that is at fault
 * @param sentence what is wrong with it, to the person who asked
 */
public record Refusal(String field, String sentence) {}
