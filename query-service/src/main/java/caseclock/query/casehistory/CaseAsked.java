package caseclock.query.casehistory;

import caseclock.query.frame.Address;
import caseclock.query.frame.When;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What a case's page was asked besides its two dates.
 *
 * @param step the entry up to which the record is looked at
 * @param byDay whether the entries stand in the order in which they happened and not in which they became known
 * @param from the place of the first entry that is shown, where they are too many for one page
 * @param dayAsked whether somebody chose the day as at which it is looked at
 */
record CaseAsked(
        UUID caseId,
        Optional<Integer> step,
        boolean byDay,
        Optional<Kind> kind,
        Optional<Integer> from,
        When when,
        boolean dayAsked) {

    String address() {
        return Address.theCase(caseId);
    }

    /** The same at another step. */
    String at(int other) {
        return link(address(), Optional.of(other), byDay, kind, Optional.empty());
    }

    /** The same with everything that is known by now. */
    String latest() {
        return join(address(), parameters(Optional.empty(), byDay, kind, Optional.empty(), false));
    }

    String ordered(boolean happened) {
        return link(address(), step, happened, kind, Optional.empty());
    }

    String only(Optional<Kind> other) {
        return link(address(), step, byDay, other, Optional.empty());
    }

    String starting(int place) {
        return link(address(), step, byDay, kind, Optional.of(place));
    }

    /** The page on which an entry of any kind surely is, in the order of recording. */
    String containing(int place) {
        return link(address(), step, false, Optional.empty(), Optional.of(place));
    }

    /** Another page about the same entries. */
    String file(String name) {
        return link(address() + "/" + name, step, byDay, kind, from);
    }

    /** What a form on the page must ask again, besides the dates and what the form itself asks. */
    Map<String, String> keptFor(String form) {
        var all = parameters(step, byDay, kind, Optional.empty(), true);
        all.remove(form);
        return all;
    }

    /** What the form for the two dates must ask again. */
    Map<String, String> keptForDates() {
        return parameters(Optional.empty(), byDay, kind, Optional.empty(), false);
    }

    private String link(
            String address, Optional<Integer> toStep, boolean happened, Optional<Kind> only, Optional<Integer> place) {
        return join(address, parameters(toStep, happened, only, place, true));
    }

    private Map<String, String> parameters(
            Optional<Integer> toStep, boolean happened, Optional<Kind> only, Optional<Integer> place, boolean dated) {
        var all = new LinkedHashMap<String, String>();
        toStep.ifPresent(number -> all.put("step", number.toString()));
        if (dated && toStep.isEmpty()) {
            when.known().ifPresent(known -> all.put("knownOn", known.text()));
        }
        if (dated && dayAsked) {
            all.put("asAt", when.asAt().toString());
        }
        if (happened) {
            all.put("order", "happened");
        }
        only.ifPresent(one -> all.put("kind", one.text()));
        place.ifPresent(number -> all.put("from", number.toString()));
        return all;
    }

    private static String join(String address, Map<String, String> parameters) {
        return parameters.isEmpty()
                ? address
                : address
                        + parameters.entrySet().stream()
                                .map(one -> Address.part(one.getKey(), one.getValue()))
                                .collect(Collectors.joining("&", "?", ""));
    }
}
