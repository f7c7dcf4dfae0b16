package concord.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A door of the house: a method, an address in the sample gateway, and the act that stands behind it.
 *
 * @param act the simple name of a command or query, or a word in capitals that doors.txt explains
 */
record Door(String method, String act, String address) {

    private static final Pattern NAME = Pattern.compile("\\{([a-z.-]+)}");

    static List<Door> all(Scene scene) {
        try (InputStream lines = Objects.requireNonNull(Door.class.getResourceAsStream("doors.txt"))) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 3))
                    .map(parts -> new Door(parts[0], parts[1], in(scene, parts[2])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isPost() {
        return method.equals("POST");
    }

    /** The address without its query. */
    String path() {
        return address.replaceAll("[?].*", "");
    }

    /** Behind it stands an act of the rights tables. */
    boolean hasAct() {
        return !act.matches("[A-Z-]+");
    }

    private static String in(Scene scene, String address) {
        return NAME.matcher(address)
                .replaceAll(
                        name -> Matcher.quoteReplacement(scene.id(name.group(1)).toString()));
    }

    @Override
    public String toString() {
        return method + " " + address;
    }
}
