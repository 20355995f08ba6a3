package caseclock.query.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One upload as far as it has got. */
@Entity
@Immutable
@Table(name = "upload")
@SuppressWarnings("NullAway.Init")
public class Upload {

    @Id
    @Column(name = "upload_id")
    private UUID id;

    private String kind;
    private String status;

    @Column(name = "share_read")
    private double shareRead;

    private int children;
    private int episodes;
    private int read;
    private int recorded;
    private int unchanged;
    private int corrected;
    private int withdrawn;
    private int rejected;

    @Column(name = "refused_because")
    private @Nullable String refusedBecause;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    /** For Hibernate. */
    protected Upload() {}

    public UUID id() {
        return id;
    }

    /** What the file is, for instance "cin-census". */
    public String kind() {
        return kind;
    }

    /** RUNNING, FINISHED or REFUSED. */
    public String status() {
        return status;
    }

    /** From 0 to 1. */
    public double shareRead() {
        return shareRead;
    }

    public int children() {
        return children;
    }

    public int episodes() {
        return episodes;
    }

    public int read() {
        return read;
    }

    public int recorded() {
        return recorded;
    }

    public int unchanged() {
        return unchanged;
    }

    public int corrected() {
        return corrected;
    }

    public int withdrawn() {
        return withdrawn;
    }

    public int rejected() {
        return rejected;
    }

    public Optional<String> refusedBecause() {
        return Optional.ofNullable(refusedBecause);
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }
}
