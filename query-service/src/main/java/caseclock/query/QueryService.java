package caseclock.query;

import caseclock.access.setup.Variables;
import caseclock.query.eventstream.EventStoreThere;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the query side as a process of its own; any number of them share the work over one database. */
public final class QueryService {

    private QueryService() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(QueryServiceConfiguration.class);
        application.setDefaultProperties(Map.of("spring.config.name", "query-service"));
        application.addInitializers(QueryService::readSettings);
        application.run(arguments);
    }

    /** Before anything else, so that a refusal is one sentence and not the end of a long complaint. */
    private static void readSettings(ConfigurableApplicationContext context) {
        var settings = QuerySettings.from(new Variables(context.getEnvironment()));
        settings.migrator().await();
        settings.query().await();
        EventStoreThere.await(
                settings.migrator().once(), settings.migrator().database().patience());
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
