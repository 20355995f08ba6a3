package caseclock.query;

import caseclock.access.SignIn;
import caseclock.access.sessions.SharedSessions;
import caseclock.query.errors.DatabaseAway;
import caseclock.query.published.PublishedSchema;
import jakarta.servlet.Filter;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The query side's door and sessions shared with every other process, over a PostgreSQL that somebody else runs. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
@Import({QuerySide.class, SharedSessions.class})
class QueryServiceConfiguration {

    private static final int CONNECTIONS = 12;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SignIn signIn(QuerySettings settings) {
        return settings.signIn();
    }

    /** What is published belongs to the role that owns the event store, so that this side, which adds to it, cannot change it. */
    @Bean
    InitializingBean publishedMigration(QuerySettings settings) {
        return () -> PublishedSchema.migrate(settings.migrator().once());
    }

    @Bean(destroyMethod = "close")
    @DependsOn("publishedMigration")
    DataSource queryDataSource(QuerySettings settings) {
        return settings.query().pool("query", CONNECTIONS);
    }

    @Bean
    JdbcIndexedSessionRepository sessions(@Qualifier("queryDataSource") DataSource database) {
        return SharedSessions.in(database);
    }

    @Bean
    FilterRegistrationBean<? extends Filter> withoutDatabase() {
        return SharedSessions.without(DatabaseAway::isWhy);
    }
}
