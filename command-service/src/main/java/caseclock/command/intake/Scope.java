package caseclock.command.intake;

import caseclock.events.Fact;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a file covers as a whole: facts of these kinds on these days would be in it if the source still held them.
 *
 * @param list the list or part of the file, as in {@link Place}
 * @param facts the kinds of facts
 * @param from the first day, inclusive
 * @param to the last day, inclusive
 * @param alsoOpen whether it covers what started earlier, too, unless that ended before the first day
 * @param everyChild whether it covers children who are not in the file at all
 */
public record Scope(
        String list,
        Set<Class<? extends Fact>> facts,
        LocalDate from,
        LocalDate to,
        boolean alsoOpen,
        boolean everyChild) {}
