package caseclock.query.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Optional;

/** Where the pages are. Teams are asked for by council and name, because a team's name may hold anything. */
public final class Address {

    public static final String TEAMS = "/teams";
    public static final String TEAM = "/team";
    public static final String UNALLOCATED = "/unallocated";
    public static final String CASES = "/cases";
    public static final String IMPORTS = "/imports";
    public static final String DEFINITIONS = "/definitions";

    private Address() {}

    public static String ofTeam(String page, String council, Optional<String> team) {
        return page + "?" + part("council", council) + "&" + part("team", team.orElse(""));
    }

    static String part(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
