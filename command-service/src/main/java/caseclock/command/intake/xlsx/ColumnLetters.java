package caseclock.command.intake.xlsx;

/** Reads the column of a cell from its reference: A1 is in column 0, AB12 in column 27. */
final class ColumnLetters {

    private static final int LETTERS = 26;

    /** More letters than any sheet has columns for. */
    private static final int MOST_LETTERS = 3;

    private ColumnLetters() {}

    /** @return -1 if the reference names no column; one beyond the last if it has more letters than any */
    static int number(String reference) {
        int number = 0;
        int letters = 0;
        while (letters < reference.length() && isLetter(reference.charAt(letters)) && letters <= MOST_LETTERS) {
            number = number * LETTERS + (reference.charAt(letters) & ~' ') - 'A' + 1;
            letters++;
        }
        return number - 1;
    }

    private static boolean isLetter(char character) {
        return character >= 'A' && character <= 'Z' || character >= 'a' && character <= 'z';
    }
}
