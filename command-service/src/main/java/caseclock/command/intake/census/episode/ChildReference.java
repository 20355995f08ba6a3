package caseclock.command.intake.census.episode;

import caseclock.command.intake.census.xml.CensusGroup;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads LAchildID (N00097), the council's own reference for a child. Longer ones than DfE allows, and some signs, are taken all the same. */
final class ChildReference {

    private static final String ITEM = "LAchildID";

    /** What a case can be registered under. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9 ._/-]{0,63}");

    private ChildReference() {}

    static Optional<String> read(CensusGroup child, CensusItems items) {
        List<String> written = child.texts(ITEM).stream().distinct().toList();
        if (written.isEmpty()) {
            items.reject(
                    ITEM,
                    "",
                    "LAchildID is missing, so nothing of this child could be recorded. Give the council's reference.");
        } else if (written.size() > 1) {
            items.reject(
                    ITEM,
                    written.get(1),
                    "A child has one LAchildID; here are several, so nothing was recorded. Leave one.");
        } else if (!ACCEPTED.matcher(written.getFirst()).matches()) {
            items.reject(
                    ITEM,
                    written.getFirst(),
                    "LAchildID has at most 20 letters and digits. Nothing of this child was recorded.");
        } else {
            return Optional.of(written.getFirst());
        }
        return Optional.empty();
    }
}
