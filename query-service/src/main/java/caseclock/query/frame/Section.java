package caseclock.query.frame;

import caseclock.access.Role;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The parts of the service that the navigation leads to. */
public enum Section {
    TEAM("Team", Address.TEAMS, EnumSet.allOf(Role.class)),
    UNALLOCATED("Unallocated", Address.UNALLOCATED, EnumSet.allOf(Role.class)),
    CASES("Cases", Address.CASES, Role.SEE_CASES),
    UPLOADS("Uploads", Address.IMPORTS, Role.SEND_FILES),
    FIGURES("Figures", Address.FIGURES, Role.LOOK_AFTER_IT),
    NONE("", "", Set.of());

    private final String words;
    private final String address;
    private final Set<Role> roles;

    Section(String words, String address, Set<Role> roles) {
        this.words = words;
        this.address = address;
        this.roles = roles;
    }

    /** Whether its pages tell people what the figures do not. The page about the figures tells more itself. */
    boolean readsFigures() {
        return this != NONE && this != FIGURES;
    }

    /** Its line in the navigation, for those whom it is for. */
    Optional<MenuItem> item(Person person, boolean here, Optional<When> when) {
        return !words.isEmpty() && person.may(roles)
                ? Optional.of(new MenuItem(words, when.map(w -> w.link(address)).orElse(address), here))
                : Optional.empty();
    }

    /** One line of the navigation. */
    public record MenuItem(String words, String href, boolean here) {}
}
