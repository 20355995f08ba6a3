package caseclock.standalone;

import static caseclock.events.Happened.LONDON;

import caseclock.standalone.Options.What;
import caseclock.standalone.demo.DemoCouncil;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;

/** Starts both sides in one process over the embedded PostgreSQL, after making sure that nothing stands in the way. */
final class OneProcess {

    private OneProcess() {}

    static void start(Options options) throws IOException {
        refuseIfTaken(options.port());
        DataDirectory directory = new DataDirectory(options.data());
        if (options.fresh()) {
            directory.clear();
        }
        Installation installation = directory.open(
                options.what() == What.DEMO,
                LocalDate.ofInstant(new EmbeddedConfiguration().clock().instant(), LONDON));
        System.out.println(
                "Starting CaseClock in " + options.data().toAbsolutePath().normalize() + " …");
        SpringApplication application = new SpringApplication(EmbeddedConfiguration.class);
        application.addInitializers(context -> context.getBeanFactory().registerSingleton("options", options));
        application.addInitializers(
                context -> context.getBeanFactory().registerSingleton("installation", installation));
        application.setDefaultProperties(properties(options, installation));
        application.addListeners(new Welcome(options, installation, System.out));
        application.run();
    }

    private static Map<String, Object> properties(Options options, Installation installation) {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("server.port", options.port());
        properties.put("caseclock.sign-in.password", installation.signInPassword());
        properties.put("caseclock.invented", options.what() == What.DEMO);
        if (options.what() == What.DEMO) {
            properties.put("caseclock.council-name", DemoCouncil.NAME);
        }
        properties.put(
                "logging.file.name", options.data().resolve("caseclock.log").toString());
        properties.put("logging.threshold.console", "WARN");
        return properties;
    }

    private static void refuseIfTaken(int port) throws IOException {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress((InetAddress) null, port));
        } catch (java.net.BindException taken) {
            throw new Misuse(
                    "Port " + port
                            + " is taken by another program, perhaps by CaseClock itself. Stop that one, or say --port and another number.");
        }
    }
}
