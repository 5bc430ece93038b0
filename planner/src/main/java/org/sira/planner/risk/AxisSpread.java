package org.sira.planner.risk;

/** The mass of an event in the columns, or in the rows, of a grid: a normal distribution around its position. */
final class AxisSpread {

    private final int first;
    private final double[] mass;
    /** Where most of the mass is. */
    private final int peak;

    private AxisSpread(int first, double[] mass) {
        this.first = first;
        this.mass = mass;
        int heaviest = 0;
        for (int i = 1; i < mass.length; i++) {
            heaviest = mass[i] > mass[heaviest] ? i : heaviest;
        }
        peak = first + heaviest;
    }

    /**
     * @param centre in cells; {@code sigma} as well
     * @param reach how far the spread is followed, in cells
     * @param size number of columns or rows; what falls outside is beyond the reach of any road
     */
    static AxisSpread around(double centre, double sigma, double reach, int size) {
        int first = (int) StrictMath.max(0, StrictMath.floor(centre - reach));
        int last = (int) StrictMath.min(size - 1, StrictMath.floor(centre + reach));
        double[] mass = new double[StrictMath.max(0, last - first + 1)];
        double below = Gauss.massBelow(first - centre, sigma);
        for (int i = 0; i < mass.length; i++) {
            double belowNext = Gauss.massBelow(first + i + 1 - centre, sigma);
            mass[i] = belowNext - below;
            below = belowNext;
        }
        return new AxisSpread(first, mass);
    }

    int first() {
        return first;
    }

    /** One past the last. */
    int end() {
        return first + mass.length;
    }

    /**
     * The greatest mass in some columns or rows. Parts of a normal distribution rise to one peak and fall from it, also after
     * they were spread once more, so it lies where the peak is next.
     */
    double most(int from, int to) {
        return at(StrictMath.max(from, StrictMath.min(to, peak)));
    }

    double greatest() {
        return at(peak);
    }

    double at(int index) {
        return index < first || index >= end() ? 0 : mass[index - first];
    }

    /** The mass that reaches a column or row when it is spread once more. */
    double near(int index, NearKernel kernel) {
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i] * kernel.at(index - first - i);
        }
        return sum;
    }

    /** The same in all columns or rows that it reaches, also outside the grid. */
    AxisSpread near(NearKernel kernel) {
        double[] spread = new double[mass.length + 2 * kernel.reach()];
        for (int i = 0; i < spread.length; i++) {
            spread[i] = near(first - kernel.reach() + i, kernel);
        }
        return new AxisSpread(first - kernel.reach(), spread);
    }
}
