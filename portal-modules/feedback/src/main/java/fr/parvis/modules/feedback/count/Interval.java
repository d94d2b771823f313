package fr.parvis.modules.feedback.count;

/**
 * Where a share lies, at 95 % (Wilson's score interval): small numbers say little, and this says how little.
 *
 * @param low lower end, from 0 to 1
 * @param high upper end, from 0 to 1
 */
public record Interval(double low, double high) {

    private static final double Z = 1.959964;

    /** Of a share seen n times out of so many. */
    public static Interval of(long n, long outOf) {
        if (outOf == 0) {
            return new Interval(0, 1);
        }
        double share = (double) n / outOf;
        double z2 = Z * Z;
        double centre = share + z2 / (2 * outOf);
        double margin = Z * Math.sqrt(share * (1 - share) / outOf + z2 / (4.0 * outOf * outOf));
        double scale = 1 + z2 / outOf;
        return new Interval(Math.max(0, (centre - margin) / scale), Math.min(1, (centre + margin) / scale));
    }

    /** Whether the two certainly differ. */
    public boolean isApartFrom(Interval other) {
        return high < other.low || other.high < low;
    }
}
