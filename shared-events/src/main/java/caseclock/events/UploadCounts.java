package caseclock.events;

/**
 * How many records of an upload met which end. {@code read} is the sum of the other record counts.
 *
 * @param children children read
 * @param episodes referrals read
 * @param read facts read
 * @param recorded facts that were new
 * @param unchanged facts that were known just so
 * @param corrected facts that were known otherwise
 * @param withdrawn facts that the source no longer holds
 * @param rejected facts that could not be taken over
 */
public record UploadCounts(
        int children, int episodes, int read, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {

    public static final UploadCounts NONE = new UploadCounts(0, 0, 0, 0, 0, 0, 0, 0);

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
