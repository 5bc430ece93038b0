package org.sira.planner.bench.operations;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/**
 * What one run says of itself.
 *
 * @param samples one for each time asked for
 * @param end the plan that was handed out, with what is done to it after the search
 * @param cpuSeconds of the whole process: facts, compilation and reasons for what is not served are in it
 * @param violations that the checker found, in words
 */
record RunFigures(List<Sample> samples, Sample end, long steps, double cpuSeconds, List<String> violations) {

    private static final String FILE = "figures.properties";

    RunFigures {
        samples = List.copyOf(samples);
        violations = List.copyOf(violations);
    }

    void write(Path folder) throws IOException {
        Properties properties = new Properties();
        for (int i = 0; i < samples.size(); i++) {
            put(properties, "sample." + i, samples.get(i));
        }
        put(properties, "end", end);
        properties.setProperty("steps", Long.toString(steps));
        properties.setProperty("cpuSeconds", Double.toString(cpuSeconds));
        for (int i = 0; i < violations.size(); i++) {
            properties.setProperty("violation." + i, violations.get(i));
        }
        try (OutputStream out = Files.newOutputStream(folder.resolve(FILE))) {
            properties.store(out, null);
        }
    }

    static RunFigures read(Path folder) throws IOException {
        Properties properties = new Properties();
        try (InputStream in = Files.newInputStream(folder.resolve(FILE))) {
            properties.load(in);
        }
        List<Sample> samples = new ArrayList<>();
        while (properties.containsKey("sample." + samples.size())) {
            samples.add(sample(properties, "sample." + samples.size()));
        }
        List<String> violations = new ArrayList<>();
        while (properties.containsKey("violation." + violations.size())) {
            violations.add(properties.getProperty("violation." + violations.size(), ""));
        }
        return new RunFigures(
                samples,
                sample(properties, "end"),
                Long.parseLong(properties.getProperty("steps", "")),
                Double.parseDouble(properties.getProperty("cpuSeconds", "")),
                violations);
    }

    private static void put(Properties properties, String key, Sample sample) {
        properties.setProperty(key, sample.seconds() + " " + sample.unserved() + " " + sample.soft());
    }

    private static Sample sample(Properties properties, String key) {
        String[] parts = properties.getProperty(key, "").split(" ", 3);
        return new Sample(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]), Double.parseDouble(parts[2]));
    }
}
