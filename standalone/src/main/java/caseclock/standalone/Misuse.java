package caseclock.standalone;

/** CaseClock was asked for something that it cannot do, and says what would be right. */
public class Misuse extends RuntimeException {

    public Misuse(String sentence) {
        super(sentence, null, false, false);
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
