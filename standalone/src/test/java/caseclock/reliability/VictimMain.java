package caseclock.reliability;

import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.Postgres;
import caseclock.standalone.RunningCaseClock;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** CaseClock in one process, to be killed: the real program with watched pools. It dies with whoever started it. */
final class VictimMain {

    private VictimMain() {}

    /** @param words port, file of marks, and for each role its address and password */
    public static void main(String[] words) throws IOException {
        var armed = new Armed(Path.of(words[1]));
        Postgres database = role -> access(role, words);
        var application = RunningCaseClock.application(database, Integer.parseInt(words[0]));
        application.addInitializers(context -> context.getBeanFactory().addBeanPostProcessor(new Watching(armed)));
        application.run("--spring.main.banner-mode=off");
        obey(armed);
    }

    /** What the child is told on its command line. */
    static List<String> words(int port, Path marks, Postgres database) {
        var words = new ArrayList<>(List.of(String.valueOf(port), marks.toString()));
        for (DatabaseRole role : DatabaseRole.values()) {
            words.add(database.access(role).url());
            words.add(database.access(role).password());
        }
        return words;
    }

    private static DatabaseAccess access(DatabaseRole role, String[] words) {
        int at = 2 + 2 * role.ordinal();
        return new DatabaseAccess(words[at], role.roleName(), words[at + 1]);
    }

    private static void obey(Armed armed) throws IOException {
        var orders = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String order = orders.readLine(); order != null; order = orders.readLine()) {
            String[] parts = order.split(" ");
            armed.arm(Moment.valueOf(parts[0]), Deed.valueOf(parts[1]), Integer.parseInt(parts[2]));
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
