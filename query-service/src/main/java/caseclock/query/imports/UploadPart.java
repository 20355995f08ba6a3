package caseclock.query.imports;

/**
 * What an upload would come to in one list, or for one team.
 *
 * @param name empty for what belongs to none
 */
public record UploadPart(String name, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {}
