package caseclock.command.recording;

import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.messaging.ResultMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.ConcurrencyException;

/** One unit of work over one database transaction. Whoever writes a case's next entry second is sent back to look again, a few times. */
public final class OneTransaction {

    private static final int TRIES = 6;
    private static final int LONGEST_PAUSE_MILLIS = 40;

    private final TransactionManager transactions;

    public OneTransaction(TransactionManager transactions) {
        this.transactions = transactions;
    }

    <T> T run(Supplier<T> work) {
        if (CurrentUnitOfWork.isStarted()) {
            return work.get();
        }
        for (int attempt = 1; attempt < TRIES; attempt++) {
            ResultMessage<T> result = attempt(work);
            if (!result.isExceptional()) {
                return result.getPayload();
            }
            if (!isConflict(result.exceptionResult())) {
                throw unchecked(result.exceptionResult());
            }
            pause();
        }
        throw new Conflict();
    }

    private <T> ResultMessage<T> attempt(Supplier<T> work) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(transactions);
        return unit.executeWithResult(work::get, RollbackConfigurationType.ANY_THROWABLE);
    }

    /** The unique key on (case, sequence number) decides who was first; a deadlock between two batches is the same quarrel. */
    private static boolean isConflict(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConcurrencyException
                    || cause instanceof AggregateStreamCreationException
                    || cause instanceof org.springframework.dao.ConcurrencyFailureException
                    || cause instanceof org.springframework.dao.DuplicateKeyException
                    || cause instanceof java.sql.SQLException sql && "40P01".equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }

    /** Two writers that start again at the same moment would meet again. */
    private static void pause() {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextInt(1, LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Conflict();
        }
    }

    private static RuntimeException unchecked(Throwable thrown) {
        return thrown instanceof RuntimeException runtime ? runtime : new IllegalStateException(thrown);
    }
}
