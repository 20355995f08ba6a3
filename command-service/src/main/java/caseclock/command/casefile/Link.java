package caseclock.command.casefile;

import caseclock.events.EntryId;
import caseclock.events.Fact;

/**
 * One entry names another.
 *
 * @param field the field that names it
 * @param target the entry named, which may not be recorded yet
 * @param kind what the entry named must be
 * @param ends whether the naming entry is the end of the named one, and so cannot lie before it
 * @param wrongKind the refusal if the named entry is something else
 * @param tooEarly the refusal if the end lies before the start
 */
record Link(String field, EntryId target, Class<? extends Fact> kind, boolean ends, String wrongKind, String tooEarly) {

    /** An end that names its start. The words are those of a sentence: "an assessment", "be authorised". */
    static Link end(String field, EntryId target, Class<? extends Fact> kind, String what, String verb) {
        return new Link(
                field,
                target,
                kind,
                true,
                "The entry named here is not %s.".formatted(what),
                "%s cannot %s before it started.".formatted(capital(what), verb));
    }

    /** A fact that belongs to another, without being its end. */
    static Link to(String field, EntryId target, Class<? extends Fact> kind, String what) {
        return new Link(field, target, kind, false, "The entry named here is not %s.".formatted(what), "");
    }

    boolean fits(Class<? extends Fact> recorded) {
        return kind.equals(recorded);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
