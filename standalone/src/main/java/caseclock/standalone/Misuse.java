package caseclock.standalone;

/** CaseClock was asked for something that it cannot do, and says what would be right. */
final class Misuse extends RuntimeException {

    Misuse(String sentence) {
        super(sentence, null, false, false);
    }

    String sentence() {
        return String.valueOf(getMessage());
    }
}
