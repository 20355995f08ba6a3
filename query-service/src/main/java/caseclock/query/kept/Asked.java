package caseclock.query.kept;

import caseclock.access.Role;
import caseclock.access.SignedIn;
import caseclock.query.frame.DateNotUnderstood;
import caseclock.query.frame.When;
import caseclock.query.frame.When.KnownOn;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * All that decides what is answered, whoever asks and at whatever moment of the day.
 *
 * @param accept in which form
 * @param roles what the asker may see
 * @param known empty for all that is known by now
 * @param settled whether all that was taken in is known by now whichever machine's clock is asked
 */
record Asked(
        String path,
        Map<String, List<String>> parameters,
        String accept,
        Set<Role> roles,
        LocalDate today,
        Optional<KnownOn> known,
        boolean settled,
        Reached reached) {

    /** Nothing where the dates cannot be read: whoever answers says so. */
    static Optional<Asked> of(HttpServletRequest request, Reached reached, Clock clock) {
        try {
            return Optional.of(of(request, reached, when(request, clock)));
        } catch (DateNotUnderstood wrong) {
            return Optional.empty();
        }
    }

    private static Asked of(HttpServletRequest request, Reached reached, When when) {
        return new Asked(
                request.getRequestURI(),
                request.getParameterMap().entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, one -> List.of(one.getValue()))),
                String.join(",", Collections.list(request.getHeaders("Accept"))),
                SignedIn.now().map(SignedIn::roles).orElse(Set.of()),
                when.today(),
                when.known(),
                reached.settledBy(when.now()),
                reached);
    }

    private static When when(HttpServletRequest request, Clock clock) {
        return When.asked(Optional.empty(), Optional.ofNullable(request.getParameter("knownOn")), clock);
    }
}
