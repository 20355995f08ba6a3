package caseclock.standalone;

import caseclock.command.casefile.CaseIds;
import caseclock.command.recording.CaseRecorder;
import caseclock.query.published.Publisher;
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
        return EmbeddedDatabase.start(installation.database()).keptRunning();
    }

    /** The demo council's last week is published as soon as it is told, so that there is something to restate; elsewhere that waits for Monday. */
    @Bean
    ApplicationRunner demoRunner(
            Options options,
            Installation installation,
            CaseRecorder recorder,
            CaseIds ids,
            Publisher publisher,
            @Qualifier("commandDatabase") JdbcClient commandDatabase,
            @Qualifier("queryDataSource") DataSource queryDataSource) {
        if (options.what() != What.DEMO) {
            return _ -> {};
        }
        var demo =
                new DemoRunner(installation, recorder, ids, commandDatabase, new CaughtUp(queryDataSource), System.out);
        return arguments -> {
            demo.run(arguments);
            publisher.publishNow();
        };
    }
}
