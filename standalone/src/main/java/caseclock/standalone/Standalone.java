package caseclock.standalone;

/** Starts CaseClock in one process. */
public final class Standalone {

    private Standalone() {}

    public static void main(String[] arguments) {}
}
