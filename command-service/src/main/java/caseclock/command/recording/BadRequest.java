package caseclock.command.recording;

import caseclock.events.CaseId;
import caseclock.events.EntryId;
import caseclock.events.Happened;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** A request that cannot be understood: which field, and what would be right. */
public final class BadRequest extends RuntimeException {

    private final String field;

    public BadRequest(String field, String sentence) {
        super(sentence, null, false, false);
        this.field = field;
    }

    public String field() {
        return field;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }

    /** Says in a sentence what the JSON reader found; it never repeats what the caller sent. */
    static BadRequest from(DatabindException unreadable, Class<?> fact) {
        return new BadRequest(field(unreadable), sentence(unreadable, fact));
    }

    private static String field(DatabindException unreadable) {
        String path = unreadable.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "" : step.getPropertyName())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining("."));
        return path.equals("happened") ? "happenedOn" : path.isEmpty() ? "body" : path;
    }

    private static String sentence(DatabindException unreadable, Class<?> fact) {
        return switch (unreadable) {
            case UnrecognizedPropertyException _ ->
                "This field is not known here. Known are: "
                        + Arrays.stream(fact.getRecordComponents())
                                .map(component ->
                                        component.getName().equals("happened") ? "happenedOn" : component.getName())
                                .collect(Collectors.joining(", "))
                        + ", recordedAt, recordedBy.";
            case InvalidFormatException wrong when wrong.getTargetType() != null -> form(wrong.getTargetType());
            case DatabindException _ -> "This is not of the form that is expected here.";
        };
    }

    private static String form(Class<?> type) {
        if (type.isEnum()) {
            return "Give one of: "
                    + Arrays.stream(type.getEnumConstants())
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ")) + ".";
        }
        if (type == LocalDate.class) {
            return "Give a day as year-month-day, for instance 2026-11-16.";
        }
        if (type == Happened.class) {
            return "Give a day as year-month-day, with a time of day if known, for instance 2026-11-16 or 2026-11-16T14:30.";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "Give true or false.";
        }
        if (type == Integer.class) {
            return "Give a whole number.";
        }
        return type == EntryId.class || type == CaseId.class || type == UUID.class
                ? "Give an identity as a UUID."
                : "This is not of the form that is expected here.";
    }
}
