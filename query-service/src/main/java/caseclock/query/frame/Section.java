package caseclock.query.frame;

import caseclock.access.Role;
import java.util.Optional;
import java.util.Set;

/** The parts of the service that the navigation leads to. */
public enum Section {
    TEAM("Team", Address.TEAMS, Role.SOMEBODY, true),
    SERVICE("Service", Address.SERVICE, Role.SOMEBODY, true),
    DUE("Due", Address.DUE, Role.SOMEBODY, true),
    UNALLOCATED("Unallocated", Address.UNALLOCATED, Role.SOMEBODY, true),
    CASELOADS("Caseloads", Address.CASELOADS, Role.SOMEBODY, true),
    CLOCKS("Clocks", Address.CLOCKS, Role.SOMEBODY, true),
    RECORDS("Records to correct", Address.RECORDS, Role.SOMEBODY, true),
    CASES("Cases", Address.CASES, Role.SEE_CASES, false),
    UPLOADS("Uploads", Address.IMPORTS, Role.SEND_FILES, false),
    FIGURES("Figures", Address.FIGURES, Role.LOOK_AFTER_IT, false),
    NONE("", "", Set.of(), false);

    private final String words;
    private final String address;
    private final Set<Role> roles;
    private final boolean ofTeams;

    Section(String words, String address, Set<Role> roles, boolean ofTeams) {
        this.words = words;
        this.address = address;
        this.roles = roles;
        this.ofTeams = ofTeams;
    }

    /** Whether its pages tell people what the figures do not. The page about the figures tells more itself. */
    boolean readsFigures() {
        return this != NONE && this != FIGURES;
    }

    /** Its line in the navigation, for those whom it is for: about the same team and with the same dates as the page it stands on. */
    Optional<MenuItem> item(Person person, boolean here, Optional<TimeBar> bar) {
        return !words.isEmpty() && person.may(roles)
                ? Optional.of(new MenuItem(words, bar.map(this::link).orElse(address), here))
                : Optional.empty();
    }

    private String link(TimeBar bar) {
        return bar.when()
                .link(bar.about()
                        .filter(_ -> ofTeams)
                        .map(about -> about.address(address))
                        .orElse(address));
    }

    /** One line of the navigation. */
    public record MenuItem(String words, String href, boolean here) {}
}
