package caseclock.events;

/**
 * How many records of an upload met which end. A record is a fact that the file states, or one of its items that had to be left out: so
 * {@code read = recorded + unchanged + corrected + withdrawn + rejected}, always.
 *
 * @param children children read, those included of whom nothing could be taken over
 * @param episodes referrals read
 * @param read all of the following
 * @param recorded facts that were new
 * @param unchanged facts that were known just so, or that a person has corrected or withdrawn since the file first said them
 * @param corrected facts that were known otherwise
 * @param withdrawn facts that the source no longer holds
 * @param rejected facts that could not be taken over, and items that a fact was recorded without; each is listed
 */
public record UploadCounts(
        int children, int episodes, int read, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {

    public static final UploadCounts NONE = new UploadCounts(0, 0, 0, 0, 0, 0, 0, 0);

    public static UploadCounts of(
            int children, int episodes, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {
        int read = recorded + unchanged + corrected + withdrawn + rejected;
        return new UploadCounts(children, episodes, read, recorded, unchanged, corrected, withdrawn, rejected);
    }

    public UploadCounts plus(UploadCounts other) {
        return new UploadCounts(
                children + other.children,
                episodes + other.episodes,
                read + other.read,
                recorded + other.recorded,
                unchanged + other.unchanged,
                corrected + other.corrected,
                withdrawn + other.withdrawn,
                rejected + other.rejected);
    }
}
