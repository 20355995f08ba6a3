package caseclock.command.recording;

/** Others kept writing into the same case; nothing was recorded, and trying again is right. */
public final class Conflict extends RuntimeException {

    Conflict() {
        super(
                "Others are recording in this case at the same time. Nothing was recorded; send it again.",
                null,
                false,
                false);
    }
}
