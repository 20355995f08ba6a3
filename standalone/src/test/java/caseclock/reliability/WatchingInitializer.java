package caseclock.reliability;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** Put into a victim from outside: watches its pools, and obeys whoever started it, with whom it also dies. */
public final class WatchingInitializer implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Names the file of marks. */
    static final String MARKS = "caseclock.kill.marks";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var armed = new Armed(Path.of(System.getProperty(MARKS)));
        context.getBeanFactory().addBeanPostProcessor(new Watching(armed));
        Thread.ofPlatform().daemon().name("orders").start(() -> obey(armed));
    }

    private static void obey(Armed armed) {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        try {
            for (String order = orders.readLine(); order != null; order = orders.readLine()) {
                String[] parts = order.split(" ");
                armed.arm(Moment.valueOf(parts[0]), Deed.valueOf(parts[1]), Integer.parseInt(parts[2]));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        Armed.die();
    }

    private record Watching(Armed armed) implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof DataSource pool && name.endsWith("DataSource") ? new WatchedPool(pool, armed) : bean;
        }
    }
}
