package caseclock.reliability;

import caseclock.standalone.DatabaseAccess;
import caseclock.standalone.DatabaseRole;
import caseclock.standalone.Postgres;
import caseclock.standalone.RunningCaseClock;
import java.util.ArrayList;
import java.util.List;

/** CaseClock in one process over the harness's PostgreSQL, to be killed: the real program with watched pools. */
final class VictimMain {

    private VictimMain() {}

    /** @param words port, and for each role its address and password */
    public static void main(String[] words) {
        Postgres database = role -> access(role, words);
        var application = RunningCaseClock.application(database, Integer.parseInt(words[0]));
        application.addInitializers(new WatchingInitializer());
        application.run("--spring.main.banner-mode=off");
    }

    /** What the child is told on its command line. */
    static List<String> words(int port, Postgres database) {
        var words = new ArrayList<>(List.of(String.valueOf(port)));
        for (DatabaseRole role : DatabaseRole.values()) {
            words.add(database.access(role).url());
            words.add(database.access(role).password());
        }
        return words;
    }

    private static DatabaseAccess access(DatabaseRole role, String[] words) {
        int at = 1 + 2 * role.ordinal();
        return new DatabaseAccess(words[at], role.roleName(), words[at + 1]);
    }
}
