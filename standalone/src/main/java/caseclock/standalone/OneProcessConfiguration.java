package caseclock.standalone;

import caseclock.access.SignIn;
import caseclock.access.setup.StartRefused;
import caseclock.command.CommandSide;
import caseclock.command.casefile.CaseIds;
import caseclock.command.store.EventStoreSchema;
import caseclock.command.store.StoresKey;
import caseclock.query.QuerySide;
import caseclock.query.published.PublishedSchema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration;
import org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.DependsOn;
import org.springframework.context.annotation.Import;

/** Both doors over one PostgreSQL. Everything that would exist twice is made here by name, and nothing of it by guesswork. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class,
            HibernateJpaAutoConfiguration.class,
            DataJpaRepositoriesAutoConfiguration.class
        })
@Import({CommandSide.class, QuerySide.class})
public class OneProcessConfiguration {

    private static final int COMMAND_CONNECTIONS = 10;
    private static final int QUERY_CONNECTIONS = 12;

    /** The embedded database belongs to whoever started it, and so do the people. */
    @Bean
    SignIn signIn(@Value("${caseclock.sign-in.password:}") String password) {
        return SignIn.builtInPeople(password);
    }

    @Bean
    CaseIds caseIds(Installation installation) {
        return new CaseIds(installation.caseIdKey());
    }

    /** Sets the event store up, as the role that owns it, and refuses another key than its own. */
    @Bean
    InitializingBean eventStoreMigration(Postgres database, CaseIds caseIds) {
        return () -> {
            EventStoreSchema.migrate(database.access(DatabaseRole.MIGRATOR).dataSource());
            if (!StoresKey.isKnownAs(
                    caseIds.fingerprint(), database.access(DatabaseRole.COMMAND).dataSource())) {
                throw new StartRefused(
                        "the file case-id-key in the data directory is not the key that its cases were made with, and"
                                + " with it every child would get a second case. Put the first one back.");
            }
        };
    }

    @Bean(destroyMethod = "close")
    @DependsOn("eventStoreMigration")
    DataSource commandDataSource(Postgres database) {
        return pool("command", database.access(DatabaseRole.COMMAND), COMMAND_CONNECTIONS);
    }

    /** Sets up what is published as the same role, so that the query side, which adds to it, cannot change it. */
    @Bean
    @DependsOn("eventStoreMigration")
    InitializingBean publishedMigration(Postgres database) {
        return () ->
                PublishedSchema.migrate(database.access(DatabaseRole.MIGRATOR).dataSource());
    }

    @Bean(destroyMethod = "close")
    @DependsOn({"eventStoreMigration", "publishedMigration"})
    DataSource queryDataSource(Postgres database) {
        return pool("query", database.access(DatabaseRole.QUERY), QUERY_CONNECTIONS);
    }

    private static HikariDataSource pool(String name, DatabaseAccess access, int connections) {
        HikariConfig pool = new HikariConfig();
        pool.setPoolName(name);
        pool.setJdbcUrl(access.url());
        pool.setUsername(access.role());
        pool.setPassword(access.password());
        pool.setMaximumPoolSize(connections);
        pool.setConnectionTimeout(5_000);
        return new HikariDataSource(pool);
    }
}
