package caseclock.command;

import caseclock.access.AccessConfiguration;
import caseclock.access.SignIn;
import caseclock.access.sessions.SharedSessions;
import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.DatabaseAway;
import jakarta.servlet.Filter;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;

/** The command side's door, the door rules, and sessions shared with every other process, over a PostgreSQL that somebody else runs. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(
        exclude = {
            DataSourceAutoConfiguration.class,
            DataSourceTransactionManagerAutoConfiguration.class,
            JdbcTemplateAutoConfiguration.class
        })
@Import({CommandSide.class, AccessConfiguration.class, SharedSessions.class})
class CommandServiceConfiguration {

    private static final int CONNECTIONS = 10;

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SignIn signIn(CommandSettings settings) {
        return settings.signIn();
    }

    @Bean
    CaseIds caseIds(CommandSettings settings) {
        return settings.caseIds();
    }

    @Bean(destroyMethod = "close")
    DataSource commandDataSource(CommandSettings settings) {
        return settings.command().pool("command", CONNECTIONS);
    }

    @Bean
    JdbcIndexedSessionRepository sessions(@Qualifier("commandDataSource") DataSource database) {
        return SharedSessions.in(database);
    }

    @Bean
    FilterRegistrationBean<? extends Filter> withoutDatabase() {
        return SharedSessions.without(DatabaseAway::isWhy);
    }
}
