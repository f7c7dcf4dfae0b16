package concord.benchmarks.population;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Given names, and the parts of which family names are put together, of one origin. The first of a list are the commonest. */
record NameStock(List<String> female, List<String> male, List<String> family, List<String> ends) {

    static NameStock read(String file) {
        try (InputStream stream = Objects.requireNonNull(NameStock.class.getResourceAsStream(file + ".txt"))) {
            List<String> lines =
                    new String(stream.readAllBytes(), UTF_8).lines().toList();
            return new NameStock(words(lines, 0), words(lines, 1), words(lines, 2), words(lines, 3));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String given(boolean isFemale, Random random) {
        return common(isFemale ? female : male, random);
    }

    /** One family in ten has a rarer name of two roots. */
    String familyName(Random random) {
        String root = common(family, random);
        String end = ends.get(random.nextInt(ends.size()));
        String longer = random.nextInt(10) == 0 ? root + common(family, random) : root;
        if (end.equals("-")) {
            return longer;
        }
        boolean before = end.endsWith("-") || end.endsWith("'") || end.equals("mc") || end.equals("mac");
        if (before) {
            return end + longer;
        }
        return end.equals("bin") || end.equals("abu") ? end + " " + longer : longer + end;
    }

    private static List<String> words(List<String> lines, int line) {
        String text = lines.get(line);
        return List.of(text.substring(text.indexOf(':') + 1).strip().split(" +", -1));
    }

    private static String common(List<String> words, Random random) {
        return words.get((int) (words.size() * Math.pow(random.nextDouble(), 1.7)));
    }
}
