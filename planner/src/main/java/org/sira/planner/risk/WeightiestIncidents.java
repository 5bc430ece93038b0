package org.sira.planner.risk;

/** Keeps the incidents with the greatest parts among those it is offered, and of equals the first. */
final class WeightiestIncidents {

    private final SpreadIncident[] incidents;
    private final double[] parts;
    private final double leastPart;
    private int count;

    /**
     * @param most how many it keeps
     * @param leastPart which a part must exceed
     */
    WeightiestIncidents(int most, double leastPart) {
        incidents = new SpreadIncident[most];
        parts = new double[most];
        this.leastPart = leastPart;
    }

    /** What a part must exceed to be kept. */
    double least() {
        if (count < parts.length) {
            return leastPart;
        }
        return count == 0 ? Double.POSITIVE_INFINITY : parts[count - 1];
    }

    void offer(SpreadIncident incident, double part) {
        if (!(part > least())) {
            return;
        }
        count = StrictMath.min(parts.length, count + 1);
        int position = count - 1;
        while (position > 0 && parts[position - 1] < part) {
            parts[position] = parts[position - 1];
            incidents[position] = incidents[position - 1];
            position--;
        }
        parts[position] = part;
        incidents[position] = incident;
    }

    int count() {
        return count;
    }

    /** Weightiest first. */
    SpreadIncident incident(int i) {
        return incidents[i];
    }

    double part(int i) {
        return parts[i];
    }
}
