package concord.matching.kernel;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/** Which given names are short forms or settled spellings of the same one, such as Bill and William. */
public final class ShortForms {

    private static final int[] NONE = {};
    private static final Map<String, int[]> FAMILIES = read();

    private ShortForms() {}

    /** The numbers of the families of names the word belongs to; "alex" belongs to two. */
    public static int[] familiesOf(String word) {
        return FAMILIES.getOrDefault(word, NONE);
    }

    private static Map<String, int[]> read() {
        var list = Objects.requireNonNull(ShortForms.class.getResourceAsStream("short-forms.txt"), "short-forms.txt");
        try (var reader = new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
            List<String> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            Map<String, int[]> families = new HashMap<>();
            for (int number = 0; number < lines.size(); number++) {
                for (String word : lines.get(number).trim().split(" +", -1)) {
                    families.merge(word, new int[] {number}, ShortForms::both);
                }
            }
            return families;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static int[] both(int[] some, int[] others) {
        return IntStream.concat(Arrays.stream(some), Arrays.stream(others))
                .distinct()
                .toArray();
    }
}
