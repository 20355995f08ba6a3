package caseclock.command.intake.census.episode;

import caseclock.command.intake.Place;
import caseclock.command.intake.Rejection;
import caseclock.command.intake.census.xml.CensusGroup;
import caseclock.events.CensusCode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the items of one part of a record, and writes down what it cannot read with what would be right. */
final class CensusItems {

    private static final int MOST_PLANS = 99;

    private final CensusGroup group;
    private final int row;
    private final LocalDate today;
    private final List<Rejection> rejections;

    CensusItems(CensusGroup group, int row, LocalDate today, List<Rejection> rejections) {
        this.group = group;
        this.row = row;
        this.today = today;
        this.rejections = rejections;
    }

    /** The same for a part inside this one. */
    CensusItems of(CensusGroup inner) {
        return new CensusItems(inner, row, today, rejections);
    }

    void reject(String item, String value, String reason) {
        rejections.add(new Rejection(new Place("", row), item, value, reason));
    }

    Optional<LocalDate> day(String item) {
        return once(item, text -> day(item, text, today));
    }

    /** A day that may lie ahead of us. */
    Optional<LocalDate> plannedDay(String item) {
        return once(item, text -> day(item, text, LocalDate.MAX));
    }

    /** The day without which the part says nothing. */
    Optional<LocalDate> startingDay(String item, String whatIsLost) {
        needed(item, whatIsLost);
        return day(item);
    }

    /** Every day of an item that may be there several times. */
    List<LocalDate> days(String item) {
        return group.texts(item).stream()
                .flatMap(text -> day(item, text, today).stream())
                .distinct()
                .sorted()
                .toList();
    }

    <C extends CensusCode> Optional<C> code(String item, C[] codes) {
        return once(item, text -> code(item, text, codes));
    }

    <C extends CensusCode> Optional<C> neededCode(String item, C[] codes) {
        needed(item, "It is one of " + listed(codes) + ".");
        return code(item, codes);
    }

    Optional<Boolean> neededFlag(String item) {
        needed(item, "It is 0 or 1.");
        return once(item, text -> flag(item, text));
    }

    Optional<Integer> neededCount(String item) {
        needed(item, "It is a whole number, 0 if there was none.");
        return once(item, text -> count(item, text));
    }

    /** Assessment factors in a fixed order, so that a file which lists them otherwise says the same. */
    List<String> factors(String item) {
        return group.texts(item).stream()
                .flatMap(text -> factor(item, text).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void needed(String item, String whatIsRight) {
        if (group.texts(item).isEmpty()) {
            reject(item, "", item + " is missing. " + whatIsRight);
        }
    }

    private <T> Optional<T> once(String item, Function<String, Optional<T>> read) {
        List<String> texts = group.texts(item).stream().distinct().toList();
        texts.stream()
                .skip(1)
                .forEach(other -> reject(item, other, item + " may be there only once. The first was taken."));
        return texts.stream().findFirst().flatMap(read);
    }

    private Optional<LocalDate> day(String item, String text, LocalDate latest) {
        return switch (CensusDay.read(text, latest)) {
            case CensusDay.Legible legible -> Optional.of(legible.day());
            case CensusDay.Illegible illegible -> without(item, text, illegible.reason());
        };
    }

    private <C extends CensusCode> Optional<C> code(String item, String text, C[] codes) {
        return Arrays.stream(codes)
                .filter(code -> code.code().equals(text))
                .findFirst()
                .or(() -> without(item, text, "This is no code of " + item + ". It is one of " + listed(codes) + "."));
    }

    private Optional<Boolean> flag(String item, String text) {
        if (text.equals("1") || text.equalsIgnoreCase("true")) {
            return Optional.of(true);
        }
        return text.equals("0") || text.equalsIgnoreCase("false")
                ? Optional.of(false)
                : without(item, text, item + " is 0 or 1 (or false or true).");
    }

    private Optional<Integer> count(String item, String text) {
        return text.matches("[0-9]{1,4}") && Integer.parseInt(text) <= MOST_PLANS
                ? Optional.of(Integer.valueOf(text))
                : without(item, text, item + " is a whole number from 0 to " + MOST_PLANS + ".");
    }

    private Optional<String> factor(String item, String text) {
        return AssessmentFactors.isFactor(text)
                ? Optional.of(text)
                : without(
                        item,
                        text,
                        "This is no code of " + item + ". DfE's codes are a number and mostly a letter, "
                                + "for instance 3B.");
    }

    private <T> Optional<T> without(String item, String text, String reason) {
        reject(item, text, reason);
        return Optional.empty();
    }

    private static String listed(CensusCode[] codes) {
        return Arrays.stream(codes).map(CensusCode::code).collect(Collectors.joining(", "));
    }
}
