package caseclock.command.casefile;

import static caseclock.command.casefile.CaseFile.refuseIf;

import caseclock.command.casefile.CaseCommand.RegisterCase;
import java.util.Optional;
import java.util.regex.Pattern;

/** How a council and its reference for a child must look. */
public final class RegistrationRules {

    private static final Pattern COUNCIL = Pattern.compile("[0-9]{3}");

    /** DfE allows 20 letters and digits; case systems write more than that, and a child is not turned away for it. */
    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]{0,63}");

    private RegistrationRules() {}

    static Optional<Refusal> refusal(RegisterCase command) {
        return council(command.council()).or(() -> reference(command.childReference()));
    }

    /** Why this is no council, if it is none. */
    public static Optional<Refusal> council(String council) {
        return refuseIf(
                !COUNCIL.matcher(council).matches(),
                "council",
                "A council is given by DfE's code of three digits, for instance 892.");
    }

    /** Why this is no reference under which a child can be known, if it is none. */
    public static Optional<Refusal> reference(String reference) {
        return refuseIf(
                !REFERENCE.matcher(reference).matches(),
                "reference",
                "A child's reference has letters, digits, spaces and . _ / - only, begins with a letter or digit,"
                        + " and is at most 64 long. It is the case system's own number, never a name.");
    }
}
