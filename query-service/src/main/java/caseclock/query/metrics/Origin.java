package caseclock.query.metrics;

import java.util.Locale;

/** Of what the figures were made: a lag alone does not say whether they are those of this store and of this version. */
enum Origin {
    /** Of the store that is there, by the rules of this process. */
    CURRENT,
    OTHER_RULES,
    /** Of a store that is not there any more: another state of it was put back. */
    STORE_PUT_BACK;

    static Origin of(boolean sameStore, boolean sameRules) {
        if (!sameStore) {
            return STORE_PUT_BACK;
        }
        return sameRules ? CURRENT : OTHER_RULES;
    }

    /** As a label spells it, for instance "other_rules". */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
