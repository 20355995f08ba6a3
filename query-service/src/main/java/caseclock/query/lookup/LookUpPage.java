package caseclock.query.lookup;

import java.util.Optional;

/**
 * The form that asks for a council and a reference.
 *
 * @param council as it was typed before, if the form comes back
 * @param error a sentence, if nothing was found; the reference itself is not repeated
 */
public record LookUpPage(String council, Optional<String> error) {}
