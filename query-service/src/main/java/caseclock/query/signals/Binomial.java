package caseclock.query.signals;

import java.util.List;
import java.util.function.IntPredicate;

/** What chance does to a share: of n that each succeed with the same chance, how many will. */
record Binomial(long part, long whole) {

    /** All of them together. */
    static Binomial of(List<ShareOf> shares) {
        return new Binomial(
                shares.stream().mapToLong(ShareOf::part).sum(),
                shares.stream().mapToLong(ShareOf::whole).sum());
    }

    double share() {
        return (double) part / whole;
    }

    /** So many standard errors either side of the share, for a group of that size, between nothing and all. */
    Limits limits(int size, int standardErrors) {
        double reach = standardErrors * Math.sqrt(share() * (1 - share()) / size);
        return new Limits(share() - reach, share() + reach).within(0, 1);
    }

    /**
     * Whether so many of so many are outside those limits and rare when counted exactly, too: small numbers leave the limits far more often than
     * large ones do.
     */
    boolean excludes(int count, int size, int standardErrors) {
        return limits(size, standardErrors).exclude((double) count / size)
                && chanceAsFar(count, size) <= rare(standardErrors);
    }

    private static double rare(int standardErrors) {
        return switch (standardErrors) {
            case 2 -> 1 / 20.0;
            case 3 -> 1 / 200.0;
            default -> throw new IllegalArgumentException("Limits are drawn at two and three standard errors.");
        };
    }

    /** How likely chance alone gives so few or fewer, if it is few, or so many or more. */
    double chanceAsFar(int count, int size) {
        return isAbove(count, size) ? chance(size, other -> other >= count) : chance(size, other -> other <= count);
    }

    /** How likely chance alone gives a count on the same side of the share. */
    double chanceOfSide(int count, int size) {
        return isAbove(count, size)
                ? chance(size, other -> isAbove(other, size))
                : chance(size, other -> !isAbove(other, size) && !isOn(other, size));
    }

    private boolean isAbove(int count, int size) {
        return count * whole > part * size;
    }

    private boolean isOn(int count, int size) {
        return count * whole == part * size;
    }

    /** Each count's chance from that of the one before; by logarithms, because the first can be too small for a double. */
    private double chance(int size, IntPredicate counts) {
        if (part == 0 || part == whole) {
            return counts.test(part == 0 ? 0 : size) ? 1 : 0;
        }
        double odds = Math.log(part) - Math.log(whole - part);
        double logarithm = size * Math.log1p(-share());
        double sum = 0;
        for (int count = 0; count <= size; count++) {
            sum += counts.test(count) ? Math.exp(logarithm) : 0;
            logarithm += Math.log(size - count) - Math.log(count + 1) + odds;
        }
        return sum;
    }
}
