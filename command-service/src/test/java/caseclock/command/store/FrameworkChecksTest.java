package caseclock.command.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.common.transaction.Transaction;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.ListenerInvocationErrorHandler;
import org.axonframework.eventhandling.LoggingErrorHandler;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.updates.LoggingUpdateCheckerReporter;
import org.axonframework.updates.UpdateChecker;
import org.axonframework.updates.UpdateCheckerHttpClient;
import org.axonframework.updates.configuration.CommandLineUsagePropertyProvider;
import org.axonframework.updates.configuration.DefaultUsagePropertyProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class FrameworkChecksTest {

    private static final TransactionManager REAL = () -> new Transaction() {
        @Override
        public void commit() {}

        @Override
        public void rollback() {}
    };

    private final StaticListableBeanFactory beans = new StaticListableBeanFactory();

    @AfterEach
    void nothing_is_left_set() {
        System.clearProperty(CommandLineUsagePropertyProvider.DISABLED_KEY);
    }

    @Test
    void with_real_transactions_and_no_processors_there_is_no_refusal() {
        assertThat(refusals(REAL)).isEmpty();
    }

    @Test
    void without_transactions_it_refuses() {
        assertThat(refusals(NoTransactionManager.INSTANCE))
                .containsExactly("Events would be written without a transaction: give the command side a"
                        + " SpringTransactionManager over commandTransactions.");
    }

    @Test
    void with_a_token_store_it_refuses() {
        beans.addBean("tokens", new InMemoryTokenStore());

        assertThat(refusals(REAL))
                .singleElement()
                .asString()
                .startsWith("There is a bean of type TokenStore: take it out.");
    }

    @Test
    void with_an_error_handler_of_processors_it_refuses() {
        ListenerInvocationErrorHandler logsAndGoesOn = new LoggingErrorHandler();
        beans.addBean("errors", logsAndGoesOn);

        assertThat(refusals(REAL))
                .singleElement()
                .asString()
                .startsWith("There is a bean of type ListenerInvocationErrorHandler: take it out.");
    }

    @Test
    void with_an_update_checker_that_could_start_it_refuses_unless_that_is_switched_off() {
        beans.addBean(
                "checker",
                new UpdateChecker(
                        new UpdateCheckerHttpClient(DefaultUsagePropertyProvider.INSTANCE),
                        new LoggingUpdateCheckerReporter(),
                        DefaultUsagePropertyProvider.INSTANCE,
                        Executors.newScheduledThreadPool(0)));
        assertThat(refusals(REAL)).singleElement().asString().startsWith("Axon's update checker could report");

        System.setProperty(CommandLineUsagePropertyProvider.DISABLED_KEY, "true");
        assertThat(refusals(REAL)).isEmpty();
    }

    @Test
    void what_would_start_the_update_checker_is_not_on_the_class_path() {
        assertThatThrownBy(() -> Class.forName("org.axonframework.config.UpdateCheckerConfigurerModule"))
                .isInstanceOf(ClassNotFoundException.class);
    }

    @Test
    void all_reasons_are_given_at_once() {
        var checks =
                new StartUpChecks(List.of(() -> Stream.of("One."), Stream::empty, () -> Stream.of("Two.", "Three.")));

        assertThatThrownBy(checks::afterSingletonsInstantiated)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("CaseClock does not start. One. Two. Three.");
    }

    private List<String> refusals(TransactionManager transactions) {
        return new FrameworkChecks(beans, transactions).refusals().toList();
    }
}
