package caseclock.query.caseload;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** How many families some children are at most: those who were ever in one meeting are one family, a child who was in none is one alone. */
final class Families {

    private Families() {}

    /** @param meetings by child, the meetings that were about the child */
    static int atMost(Collection<UUID> children, Map<UUID, Set<String>> meetings) {
        List<Set<String>> families = new ArrayList<>();
        int alone = 0;
        for (UUID child : children) {
            var joined = new HashSet<>(meetings.getOrDefault(child, Set.of()));
            if (joined.isEmpty()) {
                alone++;
            } else {
                families.removeIf(family -> joinedTo(family, joined));
                families.add(joined);
            }
        }
        return families.size() + alone;
    }

    private static boolean joinedTo(Set<String> family, Set<String> joined) {
        boolean shared = family.stream().anyMatch(joined::contains);
        if (shared) {
            joined.addAll(family);
        }
        return shared;
    }
}
