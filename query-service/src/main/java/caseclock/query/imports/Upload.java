package caseclock.query.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
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

    @Column(name = "file_hash")
    private String fileHash;

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

    private @Nullable String council;

    @Column(name = "to_be_confirmed")
    private boolean toBeConfirmed;

    @Column(name = "as_of")
    private @Nullable LocalDate asOf;

    @Column(name = "latest_before")
    private @Nullable LocalDate latestBefore;

    @Column(name = "checked_at")
    private @Nullable Instant checkedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    private @Nullable String withdrawals;

    @Column(name = "foretold_children")
    private @Nullable Integer foretoldChildren;

    @Column(name = "foretold_recorded")
    private @Nullable Integer foretoldRecorded;

    @Column(name = "foretold_unchanged")
    private @Nullable Integer foretoldUnchanged;

    @Column(name = "foretold_corrected")
    private @Nullable Integer foretoldCorrected;

    @Column(name = "foretold_withdrawn")
    private @Nullable Integer foretoldWithdrawn;

    @Column(name = "foretold_rejected")
    private @Nullable Integer foretoldRejected;

    /** What recording a file would come to, or came to. */
    public record Counts(int children, int recorded, int unchanged, int corrected, int withdrawn, int rejected) {

        int changed() {
            return recorded + corrected + withdrawn;
        }
    }

    /** For Hibernate. */
    protected Upload() {}

    public UUID id() {
        return id;
    }

    /** SHA-256 of its bytes. */
    String fileHash() {
        return fileHash;
    }

    /** What the file is, for instance "cin-census". */
    public String kind() {
        return kind;
    }

    /** RUNNING, CHECKED (which waits to be confirmed), FINISHED, DISCARDED or REFUSED. */
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

    /** DfE's three-digit code of the council whose file it is, as far as that is known by now. */
    public Optional<String> council() {
        return Optional.ofNullable(council);
    }

    /** The day on which the file was true, if that can be told. */
    public Optional<LocalDate> asOf() {
        return Optional.ofNullable(asOf);
    }

    /** The day of the latest file of its kind and council that was recorded before it. */
    public Optional<LocalDate> latestBefore() {
        return Optional.ofNullable(latestBefore);
    }

    /** Whether a later file of its kind was recorded before. */
    public boolean older() {
        return asOf().isPresent()
                && latestBefore().filter(asOf().get()::isBefore).isPresent();
    }

    public Optional<Instant> checkedAt() {
        return Optional.ofNullable(checkedAt);
    }

    public Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** WHERE_TRUSTED, ALL or NONE, once it is confirmed. */
    public Optional<String> withdrawals() {
        return Optional.ofNullable(withdrawals);
    }

    public Counts counts() {
        return new Counts(children(), recorded(), unchanged(), corrected(), withdrawn(), rejected());
    }

    /** What checking foretold, of an upload that somebody has to confirm. */
    public Optional<Counts> foretold() {
        return toBeConfirmed || older() ? Optional.ofNullable(foretoldChildren).map(this::foretold) : Optional.empty();
    }

    private Counts foretold(int foretoldToBeRead) {
        return new Counts(
                foretoldToBeRead,
                or0(foretoldRecorded),
                or0(foretoldUnchanged),
                or0(foretoldCorrected),
                or0(foretoldWithdrawn),
                or0(foretoldRejected));
    }

    private static int or0(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
