package org.sira.planner.risk;

/**
 * Keeps the incidents with the greatest parts among those it is offered; of equal parts that of the younger one, so that
 * the order of offers decides nothing.
 */
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

    /** A part below it is not kept. */
    double least() {
        if (count < parts.length) {
            return leastPart;
        }
        return count == 0 ? Double.POSITIVE_INFINITY : parts[count - 1];
    }

    void offer(SpreadIncident incident, double part) {
        if (!(part > leastPart) || (count == parts.length && !outweighs(incident, part, count - 1))) {
            return;
        }
        count = StrictMath.min(parts.length, count + 1);
        int position = count - 1;
        while (position > 0 && outweighs(incident, part, position - 1)) {
            parts[position] = parts[position - 1];
            incidents[position] = incidents[position - 1];
            position--;
        }
        parts[position] = part;
        incidents[position] = incident;
    }

    private boolean outweighs(SpreadIncident incident, double part, int kept) {
        if (kept < 0) {
            return false;
        }
        return part > parts[kept]
                || (part == parts[kept]
                        && SpreadIncident.ORDER.compare(incident.incident(), incidents[kept].incident()) < 0);
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
