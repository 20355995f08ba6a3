package caseclock.query.clocks;

import static java.nio.charset.StandardCharsets.UTF_8;

import caseclock.query.frame.DateNotUnderstood;
import caseclock.query.frame.TypedDate;
import caseclock.query.timeliness.Length;
import caseclock.query.timeliness.StartRule;
import caseclock.query.timeliness.Supposition;
import caseclock.query.timeliness.Timescale;
import caseclock.query.timeliness.TimescaleKey;
import caseclock.query.words.ClockWords;
import caseclock.query.words.Words;
import java.net.URLEncoder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person typed to try another rule, as it was typed, and what is wrong with it.
 *
 * @param limit a number in the unit of the timescale
 * @param closed days with commas between
 * @param errors by field, each a sentence
 */
record TrialForm(
        TimescaleKey timescale,
        String limit,
        String start,
        String closed,
        boolean transfers,
        Length.Unit unit,
        Map<String, String> errors) {

    private static final int MOST_DAYS = 60;

    /** As it stands in the address. */
    record Typed(Optional<String> limit, Optional<String> start, Optional<String> closed, Optional<String> transfers) {}

    /** @param own the rule as it is */
    static TrialForm of(Typed typed, Timescale own) {
        var form = new TrialForm(
                own.key(),
                typed.limit().map(String::strip).orElse(""),
                typed.start().map(String::strip).orElse(""),
                typed.closed().map(String::strip).orElse(""),
                typed.transfers().map("counted"::equals).orElse(false),
                own.limit().map(Length::unit).orElse(Length.Unit.WORKING_DAYS),
                new LinkedHashMap<>());
        form.check();
        return form;
    }

    private void check() {
        if (!limit.isEmpty() && length().isEmpty()) {
            errors.put(
                    "limit",
                    "The limit must be a whole number of %s from 1 to 9999, for instance 14".formatted(unitWords()));
        }
        if (!start.isEmpty() && startRule().isEmpty()) {
            errors.put("start", "Choose one of the starts in the list");
        }
        closureDays();
    }

    boolean asked() {
        return errors.isEmpty() && (!limit.isEmpty() || !start.isEmpty() || !closed.isEmpty() || transfers);
    }

    String unitWords() {
        return ClockWords.limit(new Length(2, unit)).substring(2);
    }

    private Optional<Length> length() {
        return limit.matches("[1-9][0-9]{0,3}")
                ? Optional.of(new Length(Integer.parseInt(limit), unit))
                : Optional.empty();
    }

    private Optional<StartRule> startRule() {
        return starts().stream().filter(rule -> rule.text().equals(start)).findFirst();
    }

    List<StartRule> starts() {
        return StartRule.of(timescale);
    }

    private Set<LocalDate> closureDays() {
        var days = new LinkedHashSet<LocalDate>();
        Arrays.stream(closed.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .forEach(text -> {
                    try {
                        TypedDate.of(text, LocalDate.EPOCH).ifPresent(days::add);
                    } catch (DateNotUnderstood wrong) {
                        errors.put(
                                "closed",
                                "“%s” is not a day. Give days like 24 December 2026, with commas between"
                                        .formatted(text));
                    }
                });
        if (days.size() > MOST_DAYS) {
            errors.put("closed", "Give no more than " + MOST_DAYS + " days");
        }
        return days;
    }

    Supposition supposition() {
        return new Supposition(timescale, length(), startRule(), false, closureDays());
    }

    /** "14 working days, counted from the first discussion" */
    String words() {
        var parts = new ArrayList<String>();
        length().ifPresent(other -> parts.add("with " + ClockWords.limit(other)));
        startRule().ifPresent(rule -> parts.add("counted from " + from(rule)));
        int days = closureDays().size();
        if (days > 0) {
            parts.add("with " + Words.count(days, "closure day", "closure days") + " left out");
        }
        if (transfers) {
            parts.add("with transfers in");
        }
        return Words.sentence(Words.list(parts));
    }

    static String from(StartRule rule) {
        return switch (rule) {
            case FIRST_DISCUSSION -> "the first strategy discussion of the episode";
            case LAST_DISCUSSION -> "the last discussion before the conference";
            case ENQUIRY -> "the date of the enquiry itself";
            case ACCEPTANCE -> "the day the referral was accepted";
            case OWN_START -> "the assessment’s own start";
        };
    }

    /** The same trial in an address of the page. */
    String address() {
        return part("limit", limit)
                + part("start", start)
                + part("closed", closed)
                + (transfers ? "&transfers=counted" : "");
    }

    /** What a form on the page asks again. */
    Map<String, String> kept() {
        var kept = new LinkedHashMap<String, String>();
        Map.of("limit", limit, "start", start, "closed", closed, "transfers", transfers ? "counted" : "")
                .forEach((name, value) ->
                        Optional.of(value).filter(text -> !text.isEmpty()).ifPresent(text -> kept.put(name, text)));
        return kept;
    }

    /** The same trial as the interface is asked. */
    String api() {
        return length().map(other -> part("limit", ClockWords.limit(other))).orElse("")
                + part("start", start)
                + part(
                        "closed",
                        String.join(
                                ",",
                                closureDays().stream().map(LocalDate::toString).toList()))
                + (transfers ? "&transfersIn=counted" : "");
    }

    private static String part(String name, String value) {
        return value.isEmpty()
                ? ""
                : "&" + name + "=" + URLEncoder.encode(value, UTF_8).replace("+", "%20");
    }
}
