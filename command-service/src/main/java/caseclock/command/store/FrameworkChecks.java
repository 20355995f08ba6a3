package caseclock.command.store;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.configuration.CommandLineUsagePropertyProvider;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.ClassUtils;

/** What must hold of Axon: real transactions, no event processors, no calls home. */
final class FrameworkChecks {

    /** The one class that would start the update checker. */
    private static final String STARTER_OF_UPDATE_CHECKER = "org.axonframework.config.UpdateCheckerConfigurerModule";

    /** Each of them comes with a way to lose an event: tokens kept in memory, errors that are logged and passed over. */
    private static final List<Class<?>> PARTS_OF_PROCESSORS =
            List.of(EventProcessor.class, TokenStore.class, ListenerInvocationErrorHandler.class);

    private final ListableBeanFactory beans;
    private final TransactionManager transactions;

    FrameworkChecks(ListableBeanFactory beans, TransactionManager transactions) {
        this.beans = beans;
        this.transactions = transactions;
    }

    Stream<String> refusals() {
        return Stream.of(transactions(), processors(), updateChecker()).flatMap(refusal -> refusal);
    }

    private Stream<String> transactions() {
        return transactions instanceof NoTransactionManager
                ? Stream.of("Events would be written without a transaction: give the command side a"
                        + " SpringTransactionManager over commandTransactions.")
                : Stream.empty();
    }

    private Stream<String> processors() {
        return PARTS_OF_PROCESSORS.stream()
                .filter(part -> beans.getBeanNamesForType(part).length > 0)
                .map(part ->
                        "There is a bean of type " + part.getSimpleName() + ": take it out. Events are projected by the"
                                + " query side's own loop (ADR 0003), and Axon's processors can lose them.");
    }

    private Stream<String> updateChecker() {
        return canBeStarted() && !Boolean.TRUE.equals(new CommandLineUsagePropertyProvider().getDisabled())
                ? Stream.of(
                        "Axon's update checker could report to its maker over the internet: take axon-configuration off"
                                + " the class path, or start with -D" + CommandLineUsagePropertyProvider.DISABLED_KEY
                                + "=true.")
                : Stream.empty();
    }

    private boolean canBeStarted() {
        return ClassUtils.isPresent(STARTER_OF_UPDATE_CHECKER, getClass().getClassLoader())
                || beans.getBeanNamesForType(UpdateChecker.class).length > 0;
    }
}
