package caseclock.query.imports;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** An upload of Monday 16 November 2026, 6:12am, in a state of one's choosing. */
public final class SampleUpload extends Upload {

    public static final UUID ID = new UUID(3, 1);

    private final String status;
    private final double share;
    private final int recorded;
    private final int rejected;

    public SampleUpload(String status, double share, int recorded, int rejected) {
        this.status = status;
        this.share = share;
        this.recorded = recorded;
        this.rejected = rejected;
    }

    @Override
    public UUID id() {
        return ID;
    }

    @Override
    public String kind() {
        return "cin-census";
    }

    @Override
    public String status() {
        return status;
    }

    @Override
    public double shareRead() {
        return share;
    }

    @Override
    public int recorded() {
        return recorded;
    }

    @Override
    public int rejected() {
        return rejected;
    }

    @Override
    public Optional<String> refusedBecause() {
        return status.equals("REFUSED")
                ? Optional.of("Line 3: this is not a children in need census.")
                : Optional.empty();
    }

    @Override
    public Instant startedAt() {
        return Instant.parse("2026-11-16T06:12:00Z");
    }
}
