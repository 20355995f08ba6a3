package caseclock.standalone;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.standalone.Options.What;
import java.io.IOException;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** CaseClock in one process over the PostgreSQL that it brings along, with the demo council if that was asked for. */
@Configuration(proxyBeanMethods = false)
@Import(OneProcessConfiguration.class)
public class EmbeddedConfiguration {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "close")
    EmbeddedDatabase postgres(Installation installation) throws IOException {
        return EmbeddedDatabase.start(installation.database());
    }

    @Bean
    ApplicationRunner demoRunner(
            Options options,
            Installation installation,
            CaseRecorder recorder,
            CaseIds ids,
            @Qualifier("commandDatabase") JdbcClient commandDatabase,
            @Qualifier("queryDataSource") DataSource queryDataSource) {
        return options.what() == What.DEMO
                ? new DemoRunner(
                        installation, recorder, ids, commandDatabase, new CaughtUp(queryDataSource), System.out)
                : _ -> {};
    }
}
