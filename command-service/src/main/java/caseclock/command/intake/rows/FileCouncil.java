package caseclock.command.intake.rows;

import caseclock.command.casefile.RegistrationRules;
import caseclock.command.intake.UnreadableFile;
import java.util.Optional;
import java.util.Set;

/** Decides whose file it is that does not say so by itself. */
public final class FileCouncil {

    private FileCouncil() {}

    /**
     * @param councils the councils whose files are accepted; empty for any
     * @param said the council that the file or its sender names
     */
    public static String of(Set<String> councils, Optional<String> said) throws UnreadableFile {
        String council = said.or(() ->
                        councils.stream().filter(only -> councils.size() == 1).findFirst())
                .orElseThrow(
                        () -> new UnreadableFile(
                                "The file does not say from which council it is. Say so when you upload it, by the council's three digits."));
        var refusal = RegistrationRules.council(council);
        if (refusal.isPresent()) {
            throw new UnreadableFile(refusal.get().sentence());
        }
        if (!councils.isEmpty() && !councils.contains(council)) {
            throw new UnreadableFile("The file is from council " + council + ". This installation takes files from "
                    + String.join(", ", councils.stream().sorted().toList()) + " only.");
        }
        return council;
    }
}
