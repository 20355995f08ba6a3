package caseclock.events;

/**
 * What an upload comes to in one of its lists, or for one team.
 *
 * @param name the list or the team; empty for what belongs to none
 */
public record UploadPart(String name, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {

    /** An empty name is not written down. */
    public UploadPart {
        name = name == null ? "" : name;
    }
}
