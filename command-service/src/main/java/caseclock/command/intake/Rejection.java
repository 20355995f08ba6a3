package caseclock.command.intake;

/**
 * One item of a source that was not taken over.
 *
 * @param place where it stands
 * @param field the source's own name of the item
 * @param value what it held, made safe to store and to show
 * @param reason a sentence that says what would be right
 */
public record Rejection(Place place, String field, String value, String reason) {

    public Rejection {
        value = ShownText.of(value);
    }
}
