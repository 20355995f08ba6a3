package caseclock.query.operations;

import caseclock.query.projection.rebuild.Rebuild;
import caseclock.query.projection.rebuild.Rebuild.Because;
import caseclock.query.projection.rebuild.Rebuilds;
import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator can do about a rebuild; whoever does it is written down with it. */
public final class RebuildsByHand {

    private static final int FEW = 5;

    private final Rebuilds rebuilds;
    private final TransactionTemplate transaction;
    private final DoneByHand done;

    public RebuildsByHand(Rebuilds rebuilds, JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.rebuilds = rebuilds;
        this.transaction = transaction;
        this.done = new DoneByHand(database, clock);
    }

    /** Asks for one, or joins the one that is under way. */
    public RebuildAnswer ask(String by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            UUID id = rebuilds.ask(Because.ASKED, Optional.of(by));
            done.write(by, "REBUILD_ASKED");
            return find(id);
        }));
    }

    /** Those that were asked for last, the newest first. */
    public List<RebuildAnswer> lastFew() {
        return rebuilds.lastFew(FEW).stream().map(RebuildAnswer::of).toList();
    }

    public Optional<RebuildAnswer> lastDone() {
        return rebuilds.lastDone().map(RebuildAnswer::of);
    }

    public RebuildAnswer find(UUID id) {
        return RebuildAnswer.of(rebuild(id));
    }

    /** @throws NotNow if it is not under way */
    public RebuildAnswer stop(UUID id, String by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!rebuilds.stop(id)) {
                throw new NotNow("This rebuild is not under way: it is " + state(id) + ".");
            }
            done.write(by, "REBUILD_STOPPED");
            return find(id);
        }));
    }

    /** @throws NotNow if it was neither stopped nor failed */
    public RebuildAnswer goOn(UUID id, String by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (!rebuilds.goOn(id)) {
                throw new NotNow("Only a rebuild that was stopped or failed can go on; this one is " + state(id) + ".");
            }
            done.write(by, "REBUILD_GOES_ON");
            return find(id);
        }));
    }

    private Rebuild rebuild(UUID id) {
        return rebuilds.find(id).orElseThrow(() -> new NoSuchElementException("There is no rebuild of this identity."));
    }

    private String state(UUID id) {
        return switch (rebuild(id).state()) {
            case ASKED -> "asked for";
            case BUILDING -> "being built";
            case CATCHING_UP -> "catching up";
            case STOPPED -> "stopped";
            case DONE -> "done";
            case FAILED -> "failed";
            case SUPERSEDED -> "replaced by a newer one";
        };
    }
}
