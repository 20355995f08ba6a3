package caseclock.command.store;

import java.util.List;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * Puts the event store together over the bean {@code commandDataSource}. Every part is named and made here; nothing of Axon configures itself.
 * Spring binds the connection to the transaction, so Axon's own binding of connections to units of work is not needed beside it.
 */
@Configuration(proxyBeanMethods = false)
public class StoreConfiguration {

    @Bean
    PlatformTransactionManager commandTransactions(@Qualifier("commandDataSource") DataSource database) {
        return new JdbcTransactionManager(database);
    }

    @Bean
    TransactionManager axonTransactions(@Qualifier("commandTransactions") PlatformTransactionManager transactions) {
        return new SpringTransactionManager(transactions);
    }

    @Bean
    JdbcClient commandDatabase(@Qualifier("commandDataSource") DataSource database) {
        return JdbcClient.create(database);
    }

    @Bean(destroyMethod = "shutDown")
    EmbeddedEventStore eventStore(
            @Qualifier("commandDataSource") DataSource database, TransactionManager axonTransactions) {
        return PostgresEventStore.over(
                PostgresEventStorage.over(new SpringDataSourceConnectionProvider(database), axonTransactions));
    }

    @Bean
    StartUpChecks startUpChecks(
            ListableBeanFactory beans,
            TransactionManager axonTransactions,
            @Qualifier("commandDatabase") JdbcClient database) {
        return new StartUpChecks(List.of(
                new FrameworkChecks(beans, axonTransactions)::refusals, new DatabaseChecks(database)::refusals));
    }
}
