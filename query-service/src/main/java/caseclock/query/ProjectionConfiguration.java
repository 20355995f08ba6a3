package caseclock.query;

import caseclock.query.background.Background;
import caseclock.query.eventstream.EventStream;
import caseclock.query.projection.FiguresProjector;
import caseclock.query.projection.ProjectionLoop;
import caseclock.query.projection.ServedLayout;
import caseclock.query.projection.rebuild.AskedByProjection;
import caseclock.query.projection.rebuild.RebuildLoop;
import caseclock.query.projection.rebuild.Rebuilding;
import caseclock.query.projection.rebuild.Rebuilds;
import caseclock.query.timeliness.Timeliness;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What keeps the read tables up to date, and makes new ones. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    /** Events taken into the read tables in one transaction. */
    private static final int BATCH = 2_000;

    /** About how many events a rebuild takes in one transaction: some hundred cases. */
    private static final int CHUNK = 10_000;

    @Bean
    ServedLayout servedLayout(
            @Qualifier("queryDataSource") DataSource database,
            @Qualifier("figuresMigration") InitializingBean migrated) {
        return new ServedLayout(database);
    }

    @Bean
    FiguresProjector figuresProjector(
            EventStream eventStream,
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            Timeliness timeliness,
            Clock clock) {
        return new FiguresProjector(
                eventStream, figuresDatabase, new TransactionTemplate(transactions), timeliness, clock, BATCH);
    }

    @Bean
    Rebuilds rebuilds(
            @Qualifier("figuresDatabase") JdbcClient figuresDatabase,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            Timeliness timeliness,
            Clock clock) {
        return new Rebuilds(figuresDatabase, new TransactionTemplate(transactions), timeliness.rules(), clock);
    }

    @Bean
    Background projection(
            ServedLayout servedLayout, FiguresProjector figuresProjector, Rebuilds rebuilds, Clock clock) {
        var loop = new ProjectionLoop(servedLayout::now, figuresProjector, new AskedByProjection(rebuilds), clock);
        return new Background("projection", loop::turn);
    }

    @Bean
    Background rebuild(
            Rebuilds rebuilds,
            EventStream eventStream,
            @Qualifier("queryDataSource") DataSource database,
            @Qualifier("figuresTransactions") PlatformTransactionManager transactions,
            Timeliness timeliness,
            Clock clock) {
        var rebuilding = new Rebuilding(
                rebuilds, eventStream, database, new TransactionTemplate(transactions), timeliness, clock, CHUNK);
        return new Background("rebuild", new RebuildLoop(rebuilding, rebuilds)::turn);
    }
}
