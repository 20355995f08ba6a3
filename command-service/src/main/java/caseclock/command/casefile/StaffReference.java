package caseclock.command.casefile;

import java.util.Optional;
import java.util.regex.Pattern;

/** How a worker is given: by the council's staff reference, never by name. */
final class StaffReference {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");

    private StaffReference() {}

    static Optional<Refusal> refusal(String field, String reference) {
        return CaseFile.refuseIf(
                !FORM.matcher(reference).matches(),
                field,
                "A worker is given by staff reference: up to 40 letters, digits and . _ - without spaces, never a name.");
    }
}
