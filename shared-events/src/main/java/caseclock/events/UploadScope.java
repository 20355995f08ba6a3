package caseclock.events;

import java.time.LocalDate;
import java.util.List;

/**
 * What one list of a file covers, and how far it can be believed where it is silent. The share of what was known there that it still states is
 * its confidence: a file that leaves out much of it is taken for a part of one, and nothing is withdrawn because of it.
 *
 * @param list the list or part of the file; empty if there is only one
 * @param facts the kinds of facts, by the names of their events
 * @param from the first day it covers, inclusive
 * @param to the last day it covers, inclusive
 * @param alsoOpen whether it covers what started earlier, too, unless that ended before the first day
 * @param everyChild whether it covers children who are not in the file
 * @param known how many facts earlier files of its kind stated in there
 * @param vanished how many of them it states no more
 * @param trusted whether the share of the others is high enough to withdraw those
 */
public record UploadScope(
        String list,
        List<String> facts,
        LocalDate from,
        LocalDate to,
        boolean alsoOpen,
        boolean everyChild,
        int known,
        int vanished,
        boolean trusted) {

    public UploadScope {
        list = list == null ? "" : list;
        facts = facts == null ? List.of() : List.copyOf(facts);
    }
}
