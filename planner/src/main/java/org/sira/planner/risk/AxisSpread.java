package org.sira.planner.risk;

import java.util.Arrays;

/** The mass of an event in the columns, or in the rows, of a grid: a normal distribution around its position. */
final class AxisSpread {

    private final int first;
    private final double[] mass;
    private final double greatest;

    private AxisSpread(int first, double[] mass) {
        this.first = first;
        this.mass = mass;
        greatest = Arrays.stream(mass).max().orElse(0);
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

    double greatest() {
        return greatest;
    }

    double at(int index) {
        return index < first || index >= end() ? 0 : mass[index - first];
    }

    /** The mass that reaches a column or row after it was spread once more. */
    double near(int index, NearKernel kernel) {
        double sum = 0;
        for (int i = 0; i < mass.length; i++) {
            sum += mass[i] * kernel.at(index - first - i);
        }
        return sum;
    }
}
