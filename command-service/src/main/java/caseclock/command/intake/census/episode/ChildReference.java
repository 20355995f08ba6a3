package caseclock.command.intake.census.episode;

import caseclock.command.intake.census.xml.CensusGroup;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;

/** Reads LAchildID (N00097), the council's own reference for a child. Longer or odder ones than DfE allows are taken, within reason. */
final class ChildReference {

    private static final String ITEM = "LAchildID";
    private static final int LONGEST = 60;

    private ChildReference() {}

    static Optional<String> read(CensusGroup child, CensusItems items) {
        List<String> references = child.texts(ITEM).stream().distinct().toList();
        if (references.size() != 1) {
            items.reject(
                    ITEM,
                    references.isEmpty() ? "" : references.get(1),
                    references.isEmpty()
                            ? "LAchildID is missing. Without the council's reference the child cannot be recognised again."
                            : "A child has one LAchildID; here are several. Nothing of this child was recorded.");
            return Optional.empty();
        }
        return plain(references.getFirst(), items);
    }

    private static Optional<String> plain(String written, CensusItems items) {
        String reference = Normalizer.normalize(written, Normalizer.Form.NFC);
        if (reference.length() <= LONGEST && reference.codePoints().allMatch(ChildReference::isPrinted)) {
            return Optional.of(reference);
        }
        items.reject(ITEM, written, "LAchildID has at most 20 letters and digits. Nothing of this child was recorded.");
        return Optional.empty();
    }

    private static boolean isPrinted(int character) {
        return character == ' '
                || Character.isLetterOrDigit(character)
                || character < 128 && character > ' ' && character != 127
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }
}
