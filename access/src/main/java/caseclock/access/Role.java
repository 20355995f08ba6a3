package caseclock.access;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What a person is in the service, which decides what they see and do. */
public enum Role {
    TEAM_MANAGER,
    SERVICE_MANAGER,
    AUDITOR,
    DATA_OFFICER,
    ADMINISTRATOR;

    /** Those who have any part in the service. To be known to the identity provider is none. */
    public static final Set<Role> SOMEBODY = Set.copyOf(EnumSet.allOf(Role.class));

    /** Those who may open a child's record. */
    public static final Set<Role> SEE_CASES = Set.of(TEAM_MANAGER, SERVICE_MANAGER, AUDITOR, DATA_OFFICER);

    /** Those who may send in a file. */
    public static final Set<Role> SEND_FILES = Set.of(DATA_OFFICER, ADMINISTRATOR);

    /** Those who may record a fact by hand or by machine. */
    public static final Set<Role> RECORD_FACTS = Set.of(DATA_OFFICER);

    /** Those who may decide that a listed record stays as it is. */
    public static final Set<Role> KEEP_RECORDS = Set.of(TEAM_MANAGER, DATA_OFFICER);

    /** Those who have the figures made anew and mend what could not be taken into them. */
    public static final Set<Role> LOOK_AFTER_IT = Set.of(ADMINISTRATOR);

    /** "team-manager": how the built-in people and an identity provider spell it. */
    public String text() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** "Team manager" */
    public String words() {
        var text = name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
