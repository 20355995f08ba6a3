package caseclock.query.frame;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Where the pages are. A team goes by its council and its key, a case by an identity that says nothing about the child. */
public final class Address {

    public static final String TEAMS = "/teams";
    public static final String SERVICE = "/service";
    public static final String DUE = "/due";
    public static final String UNALLOCATED = "/unallocated";
    public static final String CASELOADS = "/caseloads";
    public static final String CLOCKS = "/clocks";
    public static final String RECORDS = "/records";
    public static final String CASES = "/cases";
    public static final String IMPORTS = "/imports";
    public static final String FIGURES = "/figures";
    public static final String DEFINITIONS = "/definitions";

    private Address() {}

    /** The weekly page of a team. */
    public static String team(String council, String team) {
        return TEAMS + "/" + encoded(council) + "/" + encoded(team);
    }

    /** Another page about one team, or about all of a council's. */
    public static String of(String page, String council, Optional<String> team) {
        return page + "?" + part("council", council)
                + team.map(key -> "&" + part("team", key)).orElse("");
    }

    /** The children of one worker, who goes by the council's staff reference. */
    public static String worker(String reference) {
        return CASELOADS + "/" + encoded(reference);
    }

    public static String theCase(Object caseId) {
        return CASES + "/" + caseId;
    }

    /** A page with what it is asked, in that order. */
    public static String asking(String page, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? page
                : page
                        + parameters.entrySet().stream()
                                .map(one -> part(one.getKey(), one.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }

    public static String part(String name, String value) {
        return name + "=" + encoded(value);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
