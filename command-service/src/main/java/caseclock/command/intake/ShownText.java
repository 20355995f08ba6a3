package caseclock.command.intake;

/** Text from a file, made fit to be stored and shown: short, on one line, and of characters that can be printed. */
public final class ShownText {

    private static final int LONGEST = 40;

    private ShownText() {}

    public static String of(String raw) {
        var shown = new StringBuilder();
        raw.strip().codePoints().filter(ShownText::isShown).limit(LONGEST).forEach(shown::appendCodePoint);
        return shown.toString();
    }

    /** Format characters go too: they can turn the direction of the text around them. */
    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
