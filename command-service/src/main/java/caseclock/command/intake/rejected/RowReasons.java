package caseclock.command.intake.rejected;

import caseclock.command.intake.Rejection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The reasons row by row, as the rows of a file go by. */
final class RowReasons {

    /** A cell holds 32,767 characters; nobody reads so many reasons. */
    private static final int MOST = 50;

    private final Iterator<Rejection> rejections;
    private Optional<Rejection> atHand;

    RowReasons(Iterator<Rejection> rejections) {
        this.rejections = rejections;
        this.atHand = next();
    }

    /** The sentences about a row, each once; rows are asked for in their order. */
    Set<String> of(int row) {
        Set<String> sentences = new LinkedHashSet<>();
        while (atHand.filter(rejection -> rejection.place().row() <= row).isPresent()) {
            Rejection rejection = atHand.get();
            if (rejection.place().row() == row && sentences.size() < MOST) {
                sentences.add(sentence(rejection));
            }
            atHand = next();
        }
        return sentences;
    }

    boolean areLeft() {
        return atHand.isPresent();
    }

    private Optional<Rejection> next() {
        return rejections.hasNext() ? Optional.of(rejections.next()) : Optional.empty();
    }

    private static String sentence(Rejection rejection) {
        return rejection.field().isEmpty() ? rejection.reason() : rejection.field() + ": " + rejection.reason();
    }
}
