package caseclock.query.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** An upload of Monday 16 November 2026, 6:12am, in a state of one's choosing. */
public final class SampleUpload extends Upload {

    public static final UUID ID = new UUID(3, 1);

    private final String status;
    private final double share;
    private final int recorded;
    private final int rejected;

    private final Optional<Counts> foretold;
    private final Optional<LocalDate> latestBefore;

    public SampleUpload(String status, double share, int recorded, int rejected) {
        this(status, share, recorded, rejected, Optional.empty(), Optional.empty());
    }

    private SampleUpload(
            String status,
            double share,
            int recorded,
            int rejected,
            Optional<Counts> foretold,
            Optional<LocalDate> latestBefore) {
        this.status = status;
        this.share = share;
        this.recorded = recorded;
        this.rejected = rejected;
        this.foretold = foretold;
        this.latestBefore = latestBefore;
    }

    /** It was checked. */
    SampleUpload foretelling(Counts counts) {
        return new SampleUpload(status, share, recorded, rejected, Optional.of(counts), latestBefore);
    }

    /** A file of this day was recorded before. */
    SampleUpload after(LocalDate latest) {
        return new SampleUpload(status, share, recorded, rejected, foretold, Optional.of(latest));
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
    public Optional<Counts> foretold() {
        return foretold;
    }

    @Override
    public Optional<String> council() {
        return Optional.of("999");
    }

    @Override
    public Optional<LocalDate> asOf() {
        return Optional.of(LocalDate.of(2026, 11, 15));
    }

    @Override
    public Optional<LocalDate> latestBefore() {
        return latestBefore;
    }

    @Override
    public Optional<Instant> checkedAt() {
        return foretold.map(_ -> startedAt());
    }

    @Override
    public Instant startedAt() {
        return Instant.parse("2026-11-16T06:12:00Z");
    }
}
