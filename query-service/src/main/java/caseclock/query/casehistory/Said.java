package caseclock.query.casehistory;

import java.util.ArrayList;
import java.util.List;

/** A sentence of which some words are stressed. */
record Said(List<Piece> pieces) {

    /** Words, stressed or not. */
    record Piece(String words, boolean strong) {}

    Said {
        pieces = List.copyOf(pieces);
    }

    static Said plain(String words) {
        return new Said(List.of(new Piece(words, false)));
    }

    static Said strong(String words) {
        return new Said(List.of(new Piece(words, true)));
    }

    Said and(Said more) {
        var all = new ArrayList<>(pieces);
        all.addAll(more.pieces);
        return new Said(all);
    }

    Said and(String words) {
        return and(plain(words));
    }

    Said stressing(String words) {
        return and(strong(words));
    }
}
