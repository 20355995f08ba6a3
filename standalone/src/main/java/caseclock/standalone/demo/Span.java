package caseclock.standalone.demo;

/** A stretch of whole numbers of days, both ends included. */
record Span(int least, int most) {

    /** Odds over stretches: a weight, the least and the most days, and so on. */
    static Odds<Span> odds(double... numbers) {
        Odds<Span> odds = Odds.of(numbers[0], new Span((int) numbers[1], (int) numbers[2]));
        for (int i = 3; i < numbers.length; i += 3) {
            odds = odds.or(numbers[i], new Span((int) numbers[i + 1], (int) numbers[i + 2]));
        }
        return odds;
    }
}
