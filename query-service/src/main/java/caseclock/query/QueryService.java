package caseclock.query;

import caseclock.access.setup.Variables;
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

    /** First of all, so that nothing else complains of what is missing. */
    private static void readSettings(ConfigurableApplicationContext context) {
        var settings = QuerySettings.from(new Variables(context.getEnvironment()));
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
