package caseclock.command;

import caseclock.access.setup.Variables;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Starts the command side as a process of its own; any number of them work side by side over one database. */
public final class CommandService {

    private CommandService() {}

    public static void main(String[] arguments) {
        var application = new SpringApplication(CommandServiceConfiguration.class);
        application.setDefaultProperties(Map.of("spring.config.name", "command-service"));
        application.addInitializers(CommandService::readSettings);
        application.run(arguments);
    }

    /** Before anything else, so that a refusal is one sentence and not the end of a long complaint. */
    private static void readSettings(ConfigurableApplicationContext context) {
        var settings = CommandSettings.from(new Variables(context.getEnvironment()));
        settings.makeReady();
        context.getBeanFactory().registerSingleton("settings", settings);
    }
}
