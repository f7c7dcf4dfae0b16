package concord.benchmarks.population;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/**
 * Pairwise precision, recall and F1 of clusters against the truth: of all pairs put together, how many are of one person; of all pairs of one
 * person, how many were put together. Arguments: record_id,person_id,… and record_id,person.
 */
public final class Accuracy {

    private Accuracy() {}

    public static void main(String[] arguments) throws IOException {
        Map<String, String> found = secondByFirst(Path.of(arguments[0]));
        Map<String, String> truth = secondByFirst(Path.of(arguments[1]));
        Map<String, Long> persons = new HashMap<>();
        Map<String, Long> clusters = new HashMap<>();
        Map<String, Long> both = new HashMap<>();
        truth.forEach((record, person) -> {
            String cluster = found.getOrDefault(record, "alone " + record);
            persons.merge(person, 1L, Long::sum);
            clusters.merge(cluster, 1L, Long::sum);
            both.merge(person + "\t" + cluster, 1L, Long::sum);
        });
        double right = pairs(both);
        double precision = pairs(clusters) == 0 ? 1 : right / pairs(clusters);
        double recall = pairs(persons) == 0 ? 1 : right / pairs(persons);
        System.out.printf(
                "  precision %.4f, recall %.4f, F1 %.4f%n",
                precision, recall, 2 * precision * recall / (precision + recall));
    }

    private static double pairs(Map<String, Long> groups) {
        return groups.values().stream()
                .mapToDouble(size -> size * (size - 1.0) / 2)
                .sum();
    }

    /** Ids here are numbers, so no cell is quoted. */
    private static Map<String, String> secondByFirst(Path path) throws IOException {
        Map<String, String> values = new HashMap<>();
        try (BufferedReader lines = Files.newBufferedReader(path)) {
            lines.lines().skip(1).map(line -> line.split(",", 3)).forEach(cells -> values.put(cells[0], cells[1]));
        }
        return values;
    }
}
