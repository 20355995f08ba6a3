package caseclock.command.store;

import caseclock.standalone.TestDatabase;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.messaging.unitofwork.RollbackConfigurationType;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The event store as the command side wires it, on a test database, with units of work to record in. */
final class StoreOnTestDatabase implements AutoCloseable {

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();

    StoreOnTestDatabase(TestDatabase database) {
        this(database.command());
    }

    StoreOnTestDatabase(DataSource commandRole) {
        context.registerBean("commandDataSource", DataSource.class, () -> commandRole);
        context.register(StoreConfiguration.class);
        context.refresh();
    }

    EventStore events() {
        return context.getBean(EventStore.class);
    }

    JdbcClient database() {
        return context.getBean(JdbcClient.class);
    }

    <T> T together(Supplier<T> work) {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.attachTransaction(context.getBean(TransactionManager.class));
        var result = unit.executeWithResult(work::get, RollbackConfigurationType.ANY_THROWABLE);
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException broken
                    ? broken
                    : new IllegalStateException(result.exceptionResult());
        }
        return result.getPayload();
    }

    void together(Runnable work) {
        together(() -> {
            work.run();
            return "done";
        });
    }

    @Override
    public void close() {
        context.close();
    }
}
