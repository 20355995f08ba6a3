package caseclock.query;

import caseclock.query.metrics.HeadStall;
import caseclock.query.operations.DeadLetterController;
import caseclock.query.operations.DeadLettersByHand;
import caseclock.query.operations.FiguresController;
import caseclock.query.operations.NotYetServed;
import caseclock.query.operations.RebuildsByHand;
import caseclock.query.operations.Standing;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.ServedLayout;
import caseclock.query.projection.rebuild.Rebuilds;
import caseclock.query.timeliness.Timeliness;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What an administrator sees of the read side, and can do about it. */
@Configuration(proxyBeanMethods = false)
@Import({DeadLetterController.class, FiguresController.class})
class OperationsConfiguration {

    @Bean
    Standing standing(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            ServedLayout servedLayout,
            HeadStall headStall,
            Rebuilds rebuilds,
            Timeliness timeliness,
            Clock clock) {
        return new Standing(figuresDatabase, servedLayout, headStall, rebuilds, timeliness.rules(), clock);
    }

    @Bean
    RebuildsByHand rebuildsByHand(
            Rebuilds rebuilds,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            Clock clock) {
        return new RebuildsByHand(rebuilds, figuresDatabase, new TransactionTemplate(transactions), clock);
    }

    @Bean
    DeadLettersByHand deadLettersByHand(
            FiguresProjector figuresProjector,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            Clock clock) {
        return new DeadLettersByHand(figuresProjector, figuresDatabase, new TransactionTemplate(transactions), clock);
    }

    /** Behind the doors, so that strangers are not told how far it is. */
    @Bean
    FilterRegistrationBean<NotYetServed> notYetServed(ServedLayout servedLayout, Rebuilds rebuilds) {
        var registration = new FilterRegistrationBean<>(new NotYetServed(servedLayout, rebuilds));
        registration.setOrder(Ordered.LOWEST_PRECEDENCE);
        return registration;
    }
}
