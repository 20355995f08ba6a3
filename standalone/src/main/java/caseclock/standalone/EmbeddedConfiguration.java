package caseclock.standalone;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** CaseClock in one process over the PostgreSQL that it brings along. */
@Configuration(proxyBeanMethods = false)
@Import(OneProcessConfiguration.class)
public class EmbeddedConfiguration {

    @Bean(destroyMethod = "close")
    EmbeddedDatabase postgres(Installation installation) throws IOException {
        return EmbeddedDatabase.start(installation.database());
    }
}
